package dk.naerplan.ui.insight;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Comparator;
import java.util.Set;

/**
 * One place in a roster where a rule costs something.
 *
 * @param measure in the unit of docs/model.md
 * @param cost measure times weight
 * @param sentence who, what, when, by how much and what would cure it
 * @param employees ids
 * @param seats ids
 * @param days from 0 (Monday) to 6 (Sunday)
 */
public record Finding(
        RosterRule rule,
        long measure,
        long cost,
        String sentence,
        Set<String> employees,
        Set<String> seats,
        Set<Integer> days) {

    /** Broken rules first, then by what they cost. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.rule().level())
            .thenComparing(Finding::cost, Comparator.reverseOrder());

    /** Whether the roster must not be used like this. */
    public boolean isBroken() {
        return rule.level() == RuleLevel.HARD && cost > 0;
    }

    public boolean concernsSeat(String seat) {
        return seats.contains(seat);
    }
}
