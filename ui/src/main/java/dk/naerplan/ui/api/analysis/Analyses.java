package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.datasets.report.ReportedDifference;
import dk.naerplan.datasets.report.ReportedExplanation;
import dk.naerplan.datasets.report.ReportedRecommendation;
import dk.naerplan.datasets.report.Score;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.api.limit.Desk;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What can be said of the roster in a document, wherever the document is from. */
@Component
public class Analyses {

    private final Desk desk;

    Analyses(Desk desk) {
        this.desk = desk;
    }

    public Figures figures(DataSet document) {
        return desk.work(() -> {
            Audit audit = RosterAuditor.audit(RosterMapper.toRoster(document));
            return new Figures(Score.of(audit.score()), audit.isRuleClean(), KeyFigures.of(audit.kpis()));
        });
    }

    public ReportedExplanation explanation(DataSet document, About about, Locale locale) {
        return desk.work(() -> {
            Roster roster = RosterMapper.toRoster(document);
            about.check(roster);
            Explanation all = Explanation.of(roster);
            List<EmptySeat> empty = about.isEverything() ? EmptySeat.in(roster) : List.of();
            return ReportedExplanation.of(about.of(all), empty, locale);
        });
    }

    public ReportedRecommendation recommendation(DataSet document, Place place, Locale locale) {
        return desk.work(() -> place.recommendation(RosterMapper.toRoster(document), locale));
    }

    public RosterDifference difference(DataSet before, DataSet after, Locale locale) {
        return desk.work(() -> new RosterDifference(
                RosterDiff.between(RosterMapper.toRoster(before), RosterMapper.toRoster(after)).differences().stream()
                        .map(difference -> ReportedDifference.of(difference, locale))
                        .toList()));
    }
}
