package dk.naerplan.datasets.report;

import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Effect;
import java.util.List;
import java.util.Locale;

/**
 * Something that can be chosen in one place of a roster.
 *
 * @param choice id of the employee or office, or the start, for example {@code tue 09:30}
 * @param name for a person; of a start the same as the choice
 * @param difference of the score compared with what is decided now; above 0 is better
 * @param ruleClean whether no hard rule gets worse
 * @param effects what it would bring and end, for a person
 */
public record ReportedCandidate(String choice, String name, Score difference, boolean ruleClean, List<String> effects) {

    public static ReportedCandidate of(String choice, String name, Effect effect, Locale locale) {
        return new ReportedCandidate(
                choice,
                name,
                Score.of(effect.difference()),
                effect.isRuleClean(),
                AnalysisTexts.in(locale).sentences(effect));
    }
}
