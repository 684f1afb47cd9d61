package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Readiness.HalfDay;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An employee who may be called out to an area in one half-day. */
final class Responder {

    /** Minutes that an employee must be free to answer a report. */
    private static final int NEEDED = 60;

    /** A minute of the week at which the employee gets free, and where that is, if anywhere. */
    private record Moment(int minute, @Nullable Location place) {}

    private final AuditedEmployee person;
    private final int from;
    private final List<Moment> moments = new ArrayList<>();

    Responder(AuditedEmployee person, int day, int from) {
        this.person = person;
        this.from = from;
        AuditedDay plan = person.day(day);
        for (int minute : turningPoints()) {
            if (isFree(minute)) {
                Location stop = plan.lastStopBy(minute);
                var office = plan.office();
                moments.add(new Moment(minute, stop == null && office != null ? office.location() : stop));
            }
        }
    }

    boolean holds(Competency competency) {
        return person.employee().levelOf(competency) > 0;
    }

    /** Minutes from the start of the half-day until the employee is there; empty when that is after its end. */
    OptionalInt minutesTo(Location there) {
        int least = Integer.MAX_VALUE;
        for (Moment moment : moments) {
            least = Math.min(least, moment.minute() - from + travel(moment.place(), there));
        }
        return least <= HalfDay.MINUTES ? OptionalInt.of(least) : OptionalInt.empty();
    }

    private static int travel(@Nullable Location place, Location there) {
        return place == null ? 0 : place.minutesTo(there);
    }

    /** The only minutes of the half-day at which the employee can become free or be elsewhere than before. */
    private TreeSet<Integer> turningPoints() {
        var points = new TreeSet<Integer>();
        points.add(from);
        person.employee().time().availability().stream().map(Interval::start).forEach(points::add);
        person.employee().time().absences().stream().map(Interval::end).forEach(points::add);
        person.seats().stream().map(StaffedSeat::end).forEach(points::add);
        return new TreeSet<>(points.subSet(from, true, from + HalfDay.MINUTES, true));
    }

    private boolean isFree(int minute) {
        int end = minute + NEEDED;
        return ContractTime.unavailableMinutes(person.employee().time(), minute, end) == 0
                && person.seats().stream().noneMatch(seat -> seat.overlaps(minute, end));
    }
}
