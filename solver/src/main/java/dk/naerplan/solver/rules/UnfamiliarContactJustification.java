package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;

/**
 * The residents do not know the employee well.
 *
 * @param familiarity 0 to 100
 * @param measure minutes times sensitivity times what is missing to full familiarity
 */
public record UnfamiliarContactJustification(
        Employee employee, SeatSnapshot seat, ResidentGroup group, int familiarity, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.UNFAMILIAR_CONTACT;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).seat(seat);
    }
}
