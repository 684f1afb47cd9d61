package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two rosters of the same week held against each other, rule by rule and place by place: what would become worse, and what
 * better. The answer to <em>why not the other one?</em>
 *
 * @param difference of the score; above zero when the other roster is better
 * @param consequences hard rules first, then coverage, then the others, the largest first
 */
public record Contrast(HardMediumSoftLongScore difference, List<Consequence> consequences) {

    public Contrast {
        consequences = consequences.stream().sorted(Consequence.GRAVEST_FIRST).toList();
    }

    /** What a change would do, said place by place. */
    public static Contrast of(Effect effect) {
        var consequences = new ArrayList<Consequence>();
        effect.rules().forEach(rule -> consequences.addAll(paired(rule.rule(), rule.gone(), rule.come())));
        return new Contrast(effect.difference(), consequences);
    }

    /** The rosters may differ in anything, also in what is demanded and in who is there. */
    public static Contrast between(Roster before, Roster after) {
        Explanation earlier = Explanation.of(before);
        Explanation later = Explanation.of(after);
        var consequences = new ArrayList<Consequence>();
        for (RosterRule rule : RosterRule.values()) {
            consequences.addAll(paired(
                    rule, earlier.ofRule(rule).findings(), later.ofRule(rule).findings()));
        }
        return new Contrast(later.score().subtract(earlier.score()), consequences);
    }

    public List<Consequence> worse() {
        return only(Consequence::isWorse);
    }

    public List<Consequence> better() {
        return only(consequence -> !consequence.isWorse());
    }

    /** Every place where a hard rule would be broken, or be broken more. */
    public List<Consequence> broken() {
        return only(consequence -> consequence.isWorse() && consequence.rule().level() == RuleLevel.HARD);
    }

    /** Whether the other roster is the better one. */
    public boolean isBetter() {
        return difference.compareTo(HardMediumSoftLongScore.ZERO) > 0;
    }

    private List<Consequence> only(Predicate<Consequence> wanted) {
        return consequences.stream().filter(wanted).toList();
    }

    private static List<Consequence> paired(RosterRule rule, List<Finding> before, List<Finding> after) {
        var places = new LinkedHashMap<List<?>, Pair>();
        before.forEach(finding -> places.merge(Subject.of(finding.justification()), Pair.before(finding), Pair::plus));
        after.forEach(finding -> places.merge(Subject.of(finding.justification()), Pair.after(finding), Pair::plus));
        return places.values().stream()
                .filter(pair -> pair.cost != 0)
                .map(pair -> new Consequence(rule, pair.before, pair.after, pair.cost))
                .toList();
    }

    private record Pair(Optional<RuleJustification> before, Optional<RuleJustification> after, long cost) {

        static Pair before(Finding finding) {
            return new Pair(Optional.of(finding.justification()), Optional.empty(), -finding.cost());
        }

        static Pair after(Finding finding) {
            return new Pair(Optional.empty(), Optional.of(finding.justification()), finding.cost());
        }

        Pair plus(Pair other) {
            return new Pair(before.or(other::before), after.or(other::after), cost + other.cost);
        }
    }
}
