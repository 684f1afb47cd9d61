package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;
import java.util.Optional;

/**
 * A wish of the employee is not met.
 *
 * @param seat the seat in a time that the employee would rather have free; empty when a wished session is missing
 * @param wished the time in which the employee would like to have a session; empty when the wish is to be free
 * @param measure minutes of the seat in undesired time, or 60
 */
public record WishesJustification(
        Employee employee, Optional<SeatSnapshot> seat, Optional<Interval> wished, long measure)
        implements RuleJustification {

    private static List<Integer> daysOf(Optional<Interval> interval) {
        return interval.stream().map(wish -> WeekTime.dayOf(wish.start())).toList();
    }

    @Override
    public RosterRule rule() {
        return RosterRule.WISHES;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).seats(seat.stream().toList()).days(daysOf(wished));
    }
}
