package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a change would do to a roster.
 *
 * @param difference of the score; above zero when the roster gets better
 * @param rules every rule that finds something else, in the order of the enum
 */
public record Effect(HardMediumSoftLongScore difference, List<RuleEffect> rules) {

    public Effect {
        rules = List.copyOf(rules);
    }

    /** Rules of a level that cost more with the change. */
    public List<RuleEffect> worse(RuleLevel level) {
        return rules.stream()
                .filter(effect -> effect.rule().level() == level && effect.difference() > 0)
                .toList();
    }

    /** Whether the change costs nothing on the hard level. */
    public boolean isRuleClean() {
        return difference.hardScore() >= 0;
    }

    static Effect between(
            HardMediumSoftLongScore before,
            List<Finding> findingsBefore,
            HardMediumSoftLongScore after,
            List<Finding> findingsAfter) {
        List<Finding> gone = missing(findingsBefore, findingsAfter);
        List<Finding> come = missing(findingsAfter, findingsBefore);
        var said = new HashSet<>(gone);
        said.retainAll(new HashSet<>(come));
        gone.removeIf(said::contains);
        come.removeIf(said::contains);
        var effects = new ArrayList<RuleEffect>();
        for (RosterRule rule : RosterRule.values()) {
            List<Finding> less = ofRule(rule, gone);
            List<Finding> more = ofRule(rule, come);
            if (!less.isEmpty() || !more.isEmpty()) {
                effects.add(new RuleEffect(rule, cost(more) - cost(less), less, more));
            }
        }
        return new Effect(after.subtract(before), effects);
    }

    /** Compares objects, not values: nearly all findings are still the same ones. */
    private static List<Finding> missing(List<Finding> findings, List<Finding> others) {
        Set<RuleJustification> known = Collections.newSetFromMap(new IdentityHashMap<>(2 * others.size()));
        others.forEach(finding -> known.add(finding.justification()));
        var missing = new ArrayList<Finding>();
        for (Finding finding : findings) {
            if (!known.contains(finding.justification())) {
                missing.add(finding);
            }
        }
        return missing;
    }

    private static List<Finding> ofRule(RosterRule rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    private static long cost(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::cost).sum();
    }
}
