package dk.naerplan.datasets.report;

import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Explanation;
import java.util.List;
import java.util.Locale;

/** Why a roster has the score that it has, the gravest first, and why seats are empty. */
public record ReportedExplanation(Score score, List<ReportedFinding> findings, List<UnfilledSeat> emptySeats) {

    /**
     * A seat on which nobody is.
     *
     * @param sentence why, for a person
     */
    public record UnfilledSeat(String seat, EmptySeat.Reason reason, String sentence) {

        public static UnfilledSeat of(EmptySeat empty, Locale locale) {
            return new UnfilledSeat(
                    empty.seat().getId(),
                    empty.reason(),
                    AnalysisTexts.in(locale).sentence(empty));
        }
    }

    public static ReportedExplanation of(Explanation explanation, List<EmptySeat> empty, Locale locale) {
        return new ReportedExplanation(
                Score.of(explanation.score()),
                explanation.findings().stream()
                        .map(finding -> ReportedFinding.of(finding, locale))
                        .toList(),
                empty.stream().map(seat -> UnfilledSeat.of(seat, locale)).toList());
    }
}
