package dk.naerplan.solver.analysis;

import dk.naerplan.solver.rules.RosterRule;
import java.util.List;

/**
 * What one rule says of a change.
 *
 * @param difference how much more the rule costs with the change; below 0 when it costs less
 * @param gone what the rule no longer finds
 * @param come what the rule finds with the change only
 */
public record RuleEffect(RosterRule rule, long difference, List<Finding> gone, List<Finding> come) {

    public RuleEffect {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
