package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Venue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Travel times of one employee's day as tables over codes: 0 for nowhere, one code for each location, and one for being still at
 * each office, before the first stop.
 */
final class WayTables {

    private final List<Location> locations;
    private final List<Office> offices;
    private final DayDuties day;

    WayTables(DayDuties day) {
        this.day = day;
        this.offices = List.copyOf(day.offices().keySet());
        var all = new LinkedHashSet<Location>();
        offices.forEach(office -> all.add(office.location()));
        day.shifts().forEach(shift -> {
            if (shift.duty().session().getVenue() instanceof Venue.Site site) {
                all.add(site.location());
            }
        });
        this.locations = new ArrayList<>(all);
    }

    boolean hasStop(Shift shift) {
        return switch (shift.duty().session().getVenue()) {
            case Venue.Site site -> true;
            case Venue.AtPlacement at -> !offices.isEmpty();
            case Venue.Online online -> false;
        };
    }

    /** The code of the shift's stop; 0 without one. */
    LinearExpr stop(Shift shift) {
        return switch (shift.duty().session().getVenue()) {
            case Venue.Site site -> LinearExpr.constant(code(site.location()));
            case Venue.AtPlacement at -> office();
            case Venue.Online online -> LinearExpr.constant(0);
        };
    }

    /** The code of the office's location; 0 without an office. */
    LinearExpr office() {
        var code = LinearExpr.newBuilder();
        day.offices().forEach((office, placed) -> code.addTerm(placed, code(office.location())));
        return code.build();
    }

    /** The code of being still at the office; 0 without an office. */
    LinearExpr departure() {
        var code = LinearExpr.newBuilder();
        day.offices().forEach((office, placed) -> code.addTerm(placed, locations.size() + 1 + offices.indexOf(office)));
        return code.build();
    }

    private int code(Location location) {
        return 1 + locations.indexOf(location);
    }

    int greatestStop() {
        return locations.size();
    }

    int greatestCode() {
        return locations.size() + offices.size();
    }

    /** Position of a way in the tables. */
    LinearExpr index(LinearExpr from, LinearExpr to) {
        return LinearExpr.newBuilder()
                .addTerm(from, locations.size() + 1)
                .add(to)
                .build();
    }

    /** From stop to stop; 0 from anywhere else. */
    long[] between() {
        return table((from, to) -> from <= locations.size() ? minutes(locations.get(from - 1), to) : 0);
    }

    /** From stop to stop, and from the office to the first stop. */
    long[] withDeparture() {
        return table((from, to) -> minutes(
                from <= locations.size()
                        ? locations.get(from - 1)
                        : offices.get(from - 1 - locations.size()).location(),
                to));
    }

    private long minutes(Location from, int to) {
        return from.minutesTo(locations.get(to - 1));
    }

    private long[] table(BiFunction<Integer, Integer, Long> minutes) {
        int columns = locations.size() + 1;
        long[] table = new long[(greatestCode() + 1) * columns];
        for (int from = 1; from <= greatestCode(); from++) {
            for (int to = 1; to < columns; to++) {
                table[from * columns + to] = minutes.apply(from, to);
            }
        }
        return table;
    }
}
