package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;

/**
 * The employee has no rest of the week that is long enough.
 *
 * @param longest minutes of the longest rest of the week
 * @param required minutes of weekly rest
 */
public record WeeklyRestJustification(Employee employee, int longest, int required) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.WEEKLY_REST;
    }

    @Override
    public long measure() {
        return required - longest;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee);
    }
}
