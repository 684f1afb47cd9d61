package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The measure of each rule that counts, as an expression. Rules without weight, and below the deepest level, do not count. */
final class Measures {

    private final Logic logic;
    private final HardRules hard;
    private final Map<RosterRule, Long> weights = new EnumMap<>(RosterRule.class);
    private final Map<RosterRule, LinearExprBuilder> sums = new EnumMap<>(RosterRule.class);

    Measures(Logic logic, Roster roster, HardRules hard, RuleLevel deepest) {
        this.logic = logic;
        this.hard = hard;
        for (RosterRule rule : RosterRule.values()) {
            long weight = Math.abs(RuleWeights.in(roster, rule));
            if (weight > 0 && rule.level().compareTo(deepest) <= 0) {
                weights.put(rule, weight);
                sums.put(rule, LinearExpr.newBuilder());
            }
        }
    }

    boolean counts(RosterRule rule) {
        return weights.containsKey(rule);
    }

    boolean countsAny(RosterRule... rules) {
        return Arrays.stream(rules).anyMatch(this::counts);
    }

    /** Whether the rule is a hard one that binds. */
    boolean forbids(RosterRule rule) {
        return hard == HardRules.FORBID && rule.level() == RuleLevel.HARD && counts(rule);
    }

    /** Whether the rule counts without binding. */
    boolean isMeasured(RosterRule rule) {
        return counts(rule) && !forbids(rule);
    }

    /** Adds an amount, which is never below 0, to the measure of the rule, if that counts. */
    void add(RosterRule rule, LinearArgument amount, long factor) {
        LinearExprBuilder sum = sums.get(rule);
        if (sum != null) {
            sum.addTerm(amount, factor);
        }
    }

    void add(RosterRule rule, LinearArgument amount) {
        add(rule, amount, 1);
    }

    /** Holds the excess of a hard rule at 0 or below, or measures how far it lies above 0. */
    void limit(RosterRule rule, LinearArgument excess, long factor) {
        if (!counts(rule) || logic.greatest(excess.build()) <= 0) {
            return;
        }
        if (forbids(rule)) {
            logic.model().addLessOrEqual(excess, 0);
        } else {
            add(rule, logic.positivePart(excess), factor);
        }
    }

    /** Forbids what breaks a hard rule by an amount, or measures it. */
    void avoid(RosterRule rule, Literal broken, long amount) {
        if (!counts(rule) || amount <= 0) {
            return;
        }
        if (forbids(rule)) {
            logic.forbid(broken);
        } else {
            add(rule, broken, amount);
        }
    }

    /** The rules that count, in the order of their catalogue. */
    List<RosterRule> rules() {
        return List.copyOf(sums.keySet());
    }

    /** The measure; constantly 0 for a hard rule that binds. */
    LinearExpr of(RosterRule rule) {
        LinearExprBuilder sum = sums.get(rule);
        return sum == null ? LinearExpr.constant(0) : sum.build();
    }

    long weight(RosterRule rule) {
        return weights.getOrDefault(rule, 0L);
    }

    /** Measures times weights of all rules of a level. */
    LinearExpr cost(RuleLevel level) {
        var cost = LinearExpr.newBuilder();
        sums.forEach((rule, sum) -> {
            if (rule.level() == level) {
                cost.addTerm(sum, weight(rule));
            }
        });
        return cost.build();
    }
}
