package dk.naerplan.benchmarks.bound;

import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.benchmarks.exact.ModelJudge;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts together what the stages found, after both other judges have agreed. */
final class LimitReport {

    private LimitReport() {}

    static ProvenLimit of(Roster problem, HardRules formulation, Map<RuleLevel, StageOutcome> outcomes) {
        Optional<StageOutcome.Found> last = outcomes.values().stream()
                .filter(StageOutcome.Found.class::isInstance)
                .map(StageOutcome.Found.class::cast)
                .reduce((above, below) -> below);
        Optional<Roster> roster = last.map(StageOutcome.Found::roster);
        Optional<Audit> audit = roster.map(RosterAuditor::audit);
        Map<RosterRule, Long> measures =
                roster.map(best -> ModelJudge.measures(best, formulation)).orElse(Map.of());
        audit.ifPresent(second -> checkAgreement(measures, second));
        List<LevelLimit> levels = Arrays.stream(RuleLevel.values())
                .map(level -> new LevelLimit(
                        level,
                        audit.map(second -> OptionalLong.of(cost(second, level)))
                                .orElse(OptionalLong.empty()),
                        bound(level, outcomes),
                        time(level, outcomes)))
                .toList();
        return new ProvenLimit(levels, roster, measures, formulation);
    }

    private static void checkAgreement(Map<RosterRule, Long> measures, Audit audit) {
        measures.forEach((rule, measure) -> {
            if (audit.of(rule).measure() != measure) {
                throw new IllegalStateException(
                        "The judges disagree on rule (%s): CP-SAT says (%d), the auditor says (%d). The limit is worth nothing."
                                .formatted(rule.id(), measure, audit.of(rule).measure()));
            }
        });
    }

    private static long cost(Audit audit, RuleLevel level) {
        return audit.rules().entrySet().stream()
                .filter(entry -> entry.getKey().level() == level)
                .mapToLong(entry -> entry.getValue().cost())
                .sum();
    }

    private static long bound(RuleLevel level, Map<RuleLevel, StageOutcome> outcomes) {
        return switch (outcomes.get(level)) {
            case StageOutcome.Found found -> found.bound();
            case StageOutcome.Unknown unknown -> unknown.bound();
            case StageOutcome.Impossible impossible -> 0;
            case null -> 0;
        };
    }

    private static Duration time(RuleLevel level, Map<RuleLevel, StageOutcome> outcomes) {
        StageOutcome outcome = outcomes.get(level);
        return outcome == null ? Duration.ZERO : outcome.time();
    }
}
