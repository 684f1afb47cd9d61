package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;

/**
 * The employee's week is too long.
 *
 * @param work minutes of work, preparation and travel included
 * @param allowed minutes of the contract and the allowed overtime
 */
public record WeeklyHoursJustification(Employee employee, int work, int allowed) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.WEEKLY_HOURS;
    }

    @Override
    public long measure() {
        return work - allowed;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee);
    }
}
