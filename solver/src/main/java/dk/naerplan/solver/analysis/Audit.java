package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the second judge says of a roster.
 *
 * @param rules every rule in the order of the enum, also the ones that are kept or switched off
 * @param score the sum of all costs, as a negative number on each level
 */
public record Audit(Map<RosterRule, RuleMeasure> rules, HardMediumSoftLongScore score, Kpis kpis) {

    public Audit {
        rules = Collections.unmodifiableMap(new EnumMap<>(rules));
    }

    public RuleMeasure of(RosterRule rule) {
        return Objects.requireNonNull(rules.get(rule), rule::id);
    }

    /** Whether every hard rule that is not switched off is kept. */
    public boolean isRuleClean() {
        return rules.entrySet().stream()
                .noneMatch(entry -> entry.getKey().level() == RuleLevel.HARD
                        && entry.getValue().isBroken());
    }
}
