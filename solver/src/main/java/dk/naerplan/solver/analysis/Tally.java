package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.EnumMap;
import java.util.Map;

/** Counts matches and sums measures, rule by rule. */
final class Tally {

    private final int[] matches = new int[RosterRule.values().length];
    private final long[] measures = new long[RosterRule.values().length];

    /** Takes down one match, unless nothing is amiss: a measure of 0 or less. */
    void add(RosterRule rule, long measure) {
        if (measure > 0) {
            matches[rule.ordinal()]++;
            measures[rule.ordinal()] += measure;
        }
    }

    Map<RosterRule, RuleMeasure> weighedFor(Roster roster) {
        var rules = new EnumMap<RosterRule, RuleMeasure>(RosterRule.class);
        for (RosterRule rule : RosterRule.values()) {
            int index = rule.ordinal();
            rules.put(rule, new RuleMeasure(matches[index], measures[index], RuleWeights.in(roster, rule)));
        }
        return rules;
    }
}
