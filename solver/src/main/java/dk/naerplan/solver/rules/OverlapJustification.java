package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import java.util.List;

/**
 * The employee's seats of a day overlap, or follow too closely for the way between them.
 *
 * @param seats those seats, in order
 * @param measure minutes missing
 */
public record OverlapJustification(Employee employee, int day, List<SeatSnapshot> seats, long measure)
        implements RuleJustification {

    public OverlapJustification {
        seats = List.copyOf(seats);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.OVERLAP;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).day(day).seats(seats);
    }
}
