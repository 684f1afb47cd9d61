package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;
import java.util.Optional;

/**
 * The employee is on the way for so many minutes of the day.
 *
 * @param office where the way starts and ends, when the employee is placed
 * @param seats the seats of the day in order
 */
public record TravelJustification(
        Employee employee, int day, Optional<Office> office, List<SeatSnapshot> seats, long measure)
        implements RuleJustification {

    public TravelJustification {
        seats = List.copyOf(seats);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.TRAVEL;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).day(day).seats(seats);
    }
}
