package dk.naerplan.solver.analysis;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;

/**
 * One place of a roster where a rule costs something.
 *
 * @param cost what it takes from the rule's level of the score, above 0
 */
public record Finding(RuleJustification justification, long cost) {

    public RosterRule rule() {
        return justification.rule();
    }
}
