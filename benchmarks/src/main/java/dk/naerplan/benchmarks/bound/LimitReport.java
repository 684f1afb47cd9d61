package dk.naerplan.benchmarks.bound;

import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.benchmarks.exact.ModelJudge;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.util.Arrays;
import java.util.Map;

/** Puts together what is known, after the model and the auditor have agreed on the best roster. */
final class LimitReport {

    private LimitReport() {}

    static ProvenLimit of(Knowledge known, HardRules formulation) {
        Map<RosterRule, Long> measures = known.roster()
                .map(best -> ModelJudge.measures(best, formulation))
                .orElse(Map.of());
        known.audit().ifPresent(audit -> checkAgreement(measures, audit));
        var levels = Arrays.stream(RuleLevel.values()).map(known::limit).toList();
        return new ProvenLimit(levels, known.roster(), measures, formulation);
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
}
