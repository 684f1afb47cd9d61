package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WorkRules;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the seats of a day in seat order and adds up ways, work and what is missing between seats. */
final class DayWalk {

    private final WorkRules rules;
    private final @Nullable Office office;
    private @Nullable Location first;
    private @Nullable Location last;
    private int between;
    private int seatWork;
    private int seatMinutes;
    private int atPlacement;
    private int eveningSeats;
    private int missing;
    private int latestEnd = Integer.MIN_VALUE;
    private @Nullable Location latestStop;

    private DayWalk(WorkRules rules, @Nullable Office office) {
        this.rules = rules;
        this.office = office;
    }

    static DayWalk along(List<Assignment> seats, WorkRules rules, @Nullable Office office) {
        var walk = new DayWalk(rules, office);
        for (int i = 0; i < seats.size(); i++) {
            walk.visit(seats.get(i));
        }
        return walk;
    }

    /** The seats that overlap or follow too closely, in seat order. */
    static List<Assignment> clashes(WorkDay day) {
        var walk = new DayWalk(day.employee().time().rules(), day.office().orElse(null));
        var clashes = new LinkedHashSet<Assignment>();
        Assignment latest = day.seats().getFirst();
        for (Assignment seat : day.seats()) {
            int missing = walk.missing;
            walk.visit(seat);
            if (walk.missing > missing) {
                clashes.addAll(List.of(latest, seat));
            }
            latest = seat.end() > latest.end() ? seat : latest;
        }
        return List.copyOf(clashes);
    }

    private void visit(Assignment seat) {
        Session session = seat.getSession();
        Location stop = stopOf(session.getVenue());
        int start = seat.start();
        int duration = session.getDuration();
        seatMinutes += duration;
        atPlacement += session.getVenue() instanceof Venue.AtPlacement ? duration : 0;
        eveningSeats += rules.isEvening(start, start + duration) ? 1 : 0;
        seatWork += duration + session.getPreparation();
        if (latestEnd != Integer.MIN_VALUE) {
            missing += Math.max(0, latestEnd + travel(latestStop, stop) - start);
        }
        if (start + duration > latestEnd) {
            latestEnd = start + duration;
            latestStop = stop == null ? latestStop : stop;
        }
        if (stop != null) {
            between += travel(last, stop);
            last = stop;
            first = first == null ? stop : first;
        }
    }

    private @Nullable Location stopOf(Venue venue) {
        if (venue instanceof Venue.Site site) {
            return site.location();
        }
        return venue instanceof Venue.AtPlacement && office != null ? office.location() : null;
    }

    private static int travel(@Nullable Location from, @Nullable Location to) {
        return from == null || to == null ? 0 : from.minutesTo(to);
    }

    int missing() {
        return missing;
    }

    int seatMinutes() {
        return seatMinutes;
    }

    /** Duration of the seats that take place wherever the employee is placed. */
    int atPlacement() {
        return atPlacement;
    }

    int eveningSeats() {
        return eveningSeats;
    }

    /** Greatest end of the seats; meaningless without any. */
    int latestEnd() {
        return latestEnd;
    }

    int work() {
        return seatWork + between;
    }

    int route() {
        Location home = office == null ? null : office.location();
        return travel(home, first) + between + travel(last, home);
    }
}
