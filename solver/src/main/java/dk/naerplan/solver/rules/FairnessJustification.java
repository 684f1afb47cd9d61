package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;

/**
 * The employee has more sessions than a fair share.
 *
 * @param minutes minutes of the employee's seats
 * @param share the fair share in minutes
 * @param measure minutes above the share, those beyond a tenth of the contract three times
 */
public record FairnessJustification(Employee employee, int minutes, int share, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.FAIRNESS;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee);
    }
}
