package dk.naerplan.datasets.report;

import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Ineligible;
import dk.naerplan.solver.analysis.Recommendation;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What could be decided in one place of a roster, best first, and who can never be. */
public record ReportedRecommendation(List<ReportedCandidate> candidates, List<Unable> unable) {

    /** An employee who can not take the seat, and why, for a person. */
    public record Unable(String employee, String sentence) {}

    public static ReportedRecommendation ofSeat(Roster roster, Assignment seat, Locale locale) {
        var texts = AnalysisTexts.in(locale);
        return new ReportedRecommendation(
                candidates(
                        Recommendation.forSeat(roster, seat),
                        employee -> employee.id(),
                        employee -> employee.name(),
                        locale),
                Ineligible.forSeat(roster, seat).stream()
                        .map(one -> new Unable(one.employee().id(), texts.sentence(one)))
                        .toList());
    }

    public static ReportedRecommendation ofStart(Roster roster, Session session, Locale locale) {
        Function<Integer, String> moment = start -> WeekMoment.of(start).toString();
        return new ReportedRecommendation(
                candidates(Recommendation.forStart(roster, session), moment, moment, locale), List.of());
    }

    public static ReportedRecommendation ofPlacement(Roster roster, Placement placement, Locale locale) {
        return new ReportedRecommendation(
                candidates(
                        Recommendation.forPlacement(roster, placement),
                        office -> office.id(),
                        office -> office.name(),
                        locale),
                List.of());
    }

    private static <T> List<ReportedCandidate> candidates(
            Recommendation<T> recommendation, Function<T, String> id, Function<T, String> name, Locale locale) {
        return recommendation.options().stream()
                .map(option -> ReportedCandidate.of(
                        id.apply(option.choice()), name.apply(option.choice()), option.effect(), locale))
                .toList();
    }
}
