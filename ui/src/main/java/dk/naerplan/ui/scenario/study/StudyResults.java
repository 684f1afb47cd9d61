package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import dk.naerplan.datasets.report.ReportedStudy;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.frontier.FrontierResult;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ResultBar;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** What a study has come to; nothing for what is shown as a comparison alone. */
public final class StudyResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient ResultExports exports;
    private final transient Consumer<FrontierPoint> chosen;

    /** @param chosen gets a roster between closeness and coordination that somebody wants to go on with */
    public StudyResults(Texts texts, ResultExports exports, Consumer<FrontierPoint> chosen) {
        this.exports = exports;
        this.chosen = chosen;
        this.words = new ScenarioTexts(texts);
        addClassName("study-results");
    }

    /** @param found everything that has been found so far, by scenario, or by scenario and week */
    public void show(Study study, Compared found) {
        removeAll();
        switch (study.kind()) {
            case DAYS -> add(new DaysResult(found, words), curves(found));
            case STAFF -> add(new StaffResult(found, words), bar(found, () -> StudyReports.staff(study, found)));
            case ABSENCE ->
                add(new AbsenceResult(study, found, words), bar(found, () -> StudyReports.absences(study, found)));
            case WEEKS -> add(new WeeksResult(study, found, words), bar(found, () -> StudyReports.weeks(study, found)));
            case FRONTIER -> add(new FrontierResult(study, found, words.texts(), exports, chosen));
            case COMPARISON -> {}
        }
    }

    private ResultBar bar(Compared found, SerializableSupplier<ReportedStudy> report) {
        return new ResultBar(found, words.texts(), exports, () -> exports.json(report.get()));
    }

    /** All else is taken along from the comparison below. */
    private Div curves(Compared found) {
        Texts texts = words.texts();
        var bar = new Div(ResultBar.json(
                "days-json", texts.of("days.json"), texts, () -> exports.json(StudyReports.days(found))));
        bar.addClassName("result-bar");
        return bar;
    }
}
