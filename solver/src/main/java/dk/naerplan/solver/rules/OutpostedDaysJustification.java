package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import java.util.List;

/**
 * The employee is placed at local offices on more days than the policy allows.
 *
 * @param days the days at local offices, in order
 */
public record OutpostedDaysJustification(Employee employee, List<Integer> days) implements RuleJustification {

    public OutpostedDaysJustification {
        days = List.copyOf(days);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.OUTPOSTED_DAYS;
    }

    @Override
    public long measure() {
        return days.size() - employee.placing().maxLocalDays();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).days(days);
    }
}
