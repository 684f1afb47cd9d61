package dk.naerplan.datasets.report;

import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.List;
import java.util.Locale;

/**
 * One place of a roster where a rule costs something.
 *
 * @param measure in the rule's unit
 * @param cost what it takes from the rule's level of the score
 * @param days whom and what it is about, like the ids: 0 (Monday) to 6 (Sunday)
 */
public record ReportedFinding(
        String rule,
        RuleLevel level,
        long measure,
        long cost,
        String sentence,
        List<String> employees,
        List<String> sessions,
        List<String> seats,
        List<String> areas,
        List<Integer> days) {

    public static ReportedFinding of(Finding finding, Locale locale) {
        var concerns = finding.justification().concerns();
        return new ReportedFinding(
                finding.rule().id(),
                finding.rule().level(),
                finding.justification().measure(),
                finding.cost(),
                RuleTexts.sentence(finding.justification(), locale),
                List.copyOf(concerns.employees()),
                List.copyOf(concerns.sessions()),
                List.copyOf(concerns.seats()),
                List.copyOf(concerns.areas()),
                List.copyOf(concerns.days()));
    }
}
