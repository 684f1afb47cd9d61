package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One difference from the published roster. */
public sealed interface RosterChange {

    Concerns concerns();

    /** Another employee sits there, or nobody, or nobody did. */
    record OfSeat(SeatSnapshot seat, Optional<Employee> before, Optional<Employee> now) implements RosterChange {

        public static OfSeat in(Assignment seat) {
            return new OfSeat(
                    SeatSnapshot.of(seat), published(seat.getBaseline()), Optional.ofNullable(seat.getEmployee()));
        }

        @Override
        public Concerns concerns() {
            return Concerns.NOTHING
                    .seat(seat)
                    .employees(before.stream().toList())
                    .employees(now.stream().toList());
        }
    }

    /** The session starts at another time; before is a minute of the week. */
    record OfStart(SessionSnapshot session, Optional<Integer> before) implements RosterChange {

        public static OfStart in(Session session) {
            return new OfStart(SessionSnapshot.of(session), published(session.getBaseline()));
        }

        @Override
        public Concerns concerns() {
            return Concerns.NOTHING.session(session);
        }
    }

    /** The employee sits at another office that day. */
    record OfPlacement(Employee employee, int day, Optional<Office> before, Office now) implements RosterChange {

        public static OfPlacement in(Placement placement) {
            return new OfPlacement(
                    placement.getEmployee(),
                    placement.getDay(),
                    published(placement.getBaseline()),
                    placement.office());
        }

        @Override
        public Concerns concerns() {
            return Concerns.NOTHING.employee(employee).day(day);
        }
    }

    private static <T> Optional<T> published(@Nullable Baseline<T> baseline) {
        return baseline == null ? Optional.empty() : Optional.ofNullable(baseline.value());
    }
}
