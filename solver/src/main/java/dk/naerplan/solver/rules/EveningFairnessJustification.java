package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;

/**
 * The employee has more evenings than a fair share.
 *
 * @param evenings seats that end in the evening
 * @param share the fair share in seats
 */
public record EveningFairnessJustification(Employee employee, int evenings, int share) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.EVENING_FAIRNESS;
    }

    @Override
    public long measure() {
        return evenings - share;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee);
    }
}
