package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import java.util.List;

/**
 * The employee has too little rest between worked days.
 *
 * @param days the days that begin too early after the day before
 * @param required minutes of daily rest
 * @param measure minutes missing over the week
 */
public record DailyRestJustification(Employee employee, List<Integer> days, int required, long measure)
        implements RuleJustification {

    public DailyRestJustification {
        days = List.copyOf(days);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.DAILY_REST;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).days(days);
    }
}
