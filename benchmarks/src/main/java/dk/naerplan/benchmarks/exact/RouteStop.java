package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where a shift may take the employee.
 *
 * @param office the office that the employee must be placed at for this stop; empty when the session has a site
 */
record RouteStop(Shift shift, Location location, Optional<Office> office, Literal present) {

    /** The stops of a shift: one at a site, one for each possible office at the placement, none online. */
    static List<RouteStop> of(Logic logic, Shift shift, DayDuties day) {
        return switch (shift.duty().session().getVenue()) {
            case Venue.Site site -> List.of(new RouteStop(shift, site.location(), Optional.empty(), shift.present()));
            case Venue.AtPlacement at -> atOffices(logic, shift, day);
            case Venue.Online online -> List.of();
        };
    }

    private static List<RouteStop> atOffices(Logic logic, Shift shift, DayDuties day) {
        var stops = new ArrayList<RouteStop>();
        day.offices().forEach((office, placed) -> {
            Literal present = logic.and(shift.present(), placed);
            stops.add(new RouteStop(shift, office.location(), Optional.of(office), present));
        });
        if (stops.size() > 1) {
            Literal[] each = stops.stream().map(RouteStop::present).toArray(Literal[]::new);
            logic.model().addEquality(LinearExpr.sum(each), shift.present());
        }
        return stops;
    }

    int minutesTo(RouteStop next) {
        return location.minutesTo(next.location);
    }

    /** Whether one day can have both stops, and this one first, without an overlap. */
    boolean canPrecede(RouteStop next) {
        return shift != next.shift
                && (office.isEmpty() || next.office.isEmpty() || office.equals(next.office))
                && shift.earliest() + shift.duration() + minutesTo(next) <= next.shift.latest();
    }

    boolean canBeAt(Office placed) {
        return office.isEmpty() || office.get().equals(placed);
    }
}
