package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Why a roster has the score that it has.
 *
 * @param findings every place where a rule that is not switched off costs something: hard rules first, then coverage, then
 *     the others, the most costly first
 */
public record Explanation(HardMediumSoftLongScore score, List<Finding> findings) {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.rule().level())
            .thenComparing(Comparator.comparingLong(Finding::cost).reversed())
            .thenComparing(Finding::rule);

    public Explanation {
        findings = List.copyOf(findings);
    }

    public static Explanation of(Roster roster) {
        try (var judge = new StreamJudge(roster)) {
            return new Explanation(
                    judge.score(),
                    judge.findings().stream().sorted(GRAVEST_FIRST).toList());
        }
    }

    /** Every rule that costs something, in the order of the enum. */
    public Map<RosterRule, RuleMeasure> totals(Roster roster) {
        var totals = new EnumMap<RosterRule, RuleMeasure>(RosterRule.class);
        for (Finding finding : findings) {
            var one = new RuleMeasure(1, finding.justification().measure(), RuleWeights.in(roster, finding.rule()));
            totals.merge(
                    finding.rule(),
                    one,
                    (sum, next) -> new RuleMeasure(
                            sum.matches() + next.matches(), sum.measure() + next.measure(), sum.weight()));
        }
        return totals;
    }

    public Explanation onLevel(RuleLevel level) {
        return only(finding -> finding.rule().level() == level);
    }

    public Explanation ofRule(RosterRule rule) {
        return only(finding -> finding.rule() == rule);
    }

    /** What is about the employee with the id. */
    public Explanation ofEmployee(String id) {
        return about(concerns -> concerns.employees().contains(id));
    }

    public Explanation ofSession(String id) {
        return about(concerns -> concerns.sessions().contains(id));
    }

    public Explanation ofSeat(String id) {
        return about(concerns -> concerns.seats().contains(id));
    }

    public Explanation ofArea(String id) {
        return about(concerns -> concerns.areas().contains(id));
    }

    /** What is about a day, 0 (Monday) to 6 (Sunday). */
    public Explanation ofDay(int day) {
        return about(concerns -> concerns.days().contains(day));
    }

    private Explanation about(Predicate<Concerns> wanted) {
        return only(finding -> wanted.test(finding.justification().concerns()));
    }

    private Explanation only(Predicate<Finding> wanted) {
        return new Explanation(score, findings.stream().filter(wanted).toList());
    }
}
