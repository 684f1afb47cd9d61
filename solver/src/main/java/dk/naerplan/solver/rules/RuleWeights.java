package dk.naerplan.solver.rules;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one unit of each rule's measure costs.
 *
 * @param balance 0 (closeness counts double, coordination not at all) to 100 (the reverse); 50 leaves both as they are
 * @param overrides weights, 0 or more, that replace the rules' defaults; 0 switches a rule off
 */
public record RuleWeights(int balance, Map<RosterRule, Integer> overrides) {

    /** The rules' own weights in the middle of the balance. */
    public static final RuleWeights DEFAULT = new RuleWeights(50, Map.of());

    public RuleWeights {
        if (balance < 0 || balance > 100) {
            throw new IllegalArgumentException("The balance (%d) must be between 0 and 100.".formatted(balance));
        }
        overrides.forEach((rule, weight) -> {
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "The weight (%d) of rule (%s) must be 0 or more.".formatted(weight, rule.id()));
            }
        });
        overrides = overrides.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(overrides));
    }

    public RuleWeights withBalance(int changed) {
        return new RuleWeights(changed, overrides);
    }

    /** The weight of a rule after overrides and balance, rounded down. */
    public long of(RosterRule rule) {
        long weight = overrides.getOrDefault(rule, rule.defaultWeight());
        return switch (rule.pole()) {
            case CLOSENESS -> weight * 2 * (100 - balance) / 100;
            case COORDINATION -> weight * 2 * balance / 100;
            case NEUTRAL -> weight;
        };
    }

    /** Makes the roster be judged by these weights. */
    public void applyTo(Roster roster) {
        var scores = new LinkedHashMap<String, HardMediumSoftLongScore>();
        for (RosterRule rule : RosterRule.values()) {
            scores.put(rule.id(), rule.level().score(of(rule)));
        }
        roster.setWeights(ConstraintWeightOverrides.of(scores));
    }

    /** Makes the roster be judged by another weight of one rule, 0 or more, balance included. */
    public static void override(Roster roster, RosterRule rule, long weight) {
        var scores = new LinkedHashMap<String, HardMediumSoftLongScore>();
        for (RosterRule known : RosterRule.values()) {
            scores.put(known.id(), known.level().score(known == rule ? weight : in(roster, known)));
        }
        roster.setWeights(ConstraintWeightOverrides.of(scores));
    }

    /** The weight by which the roster is judged. */
    public static long in(Roster roster, RosterRule rule) {
        HardMediumSoftLongScore score = roster.getWeights().getConstraintWeight(rule.id());
        return score == null ? rule.defaultWeight() : score.hardScore() + score.mediumScore() + score.softScore();
    }
}
