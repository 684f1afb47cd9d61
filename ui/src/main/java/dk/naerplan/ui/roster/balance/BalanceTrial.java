package dk.naerplan.ui.roster.balance;

import dk.naerplan.datasets.format.Settings;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.Pole;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/**
 * The same roster judged by the balance that it has and by another one.
 *
 * @param balance the other one, 0 (closeness) to 100 (coordination)
 * @param rules all that depend on the balance and find something, the ones that change most first
 */
public record BalanceTrial(int balance, Cost whole, List<RuleCost> rules) {

    public BalanceTrial {
        rules = List.copyOf(rules);
    }

    /** What something costs by the one balance and by the other. */
    public record Cost(long now, long then) {

        Cost plus(Cost other) {
            return new Cost(now + other.now, then + other.then);
        }

        long change() {
            return Math.abs(then - now);
        }
    }

    public record RuleCost(RosterRule rule, Cost cost) {}

    /** @param settings those that the roster is judged by now */
    public static BalanceTrial of(Roster roster, Settings settings, int balance) {
        Audit now = RosterAuditor.audit(roster);
        Roster weighed = RosterEdit.copyOf(roster);
        weights(settings, balance).applyTo(weighed);
        Audit then = RosterAuditor.audit(weighed);
        List<RuleCost> rules = Arrays.stream(RosterRule.values())
                .filter(rule -> rule.pole() != Pole.NEUTRAL)
                .map(rule -> new RuleCost(
                        rule, new Cost(now.of(rule).cost(), then.of(rule).cost())))
                .filter(rule -> rule.cost().change() > 0)
                .sorted((one, other) ->
                        Long.compare(other.cost().change(), one.cost().change()))
                .toList();
        return new BalanceTrial(
                balance, new Cost(-now.score().softScore(), -then.score().softScore()), rules);
    }

    private static RuleWeights weights(Settings settings, int balance) {
        var own = new EnumMap<RosterRule, Integer>(RosterRule.class);
        settings.weights().forEach((id, weight) -> RosterRule.byId(id).ifPresent(rule -> own.put(rule, weight)));
        return new RuleWeights(balance, own);
    }

    /** All rules of a pole together. */
    public Cost of(Pole pole) {
        return rules.stream()
                .filter(rule -> rule.rule().pole() == pole)
                .map(RuleCost::cost)
                .reduce(new Cost(0, 0), Cost::plus);
    }
}
