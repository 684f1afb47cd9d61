package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.frontier.FrontierResult;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ResultBar;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What a study has come to; nothing for what is shown as a comparison alone. */
public final class StudyResults extends Div {

    private static final long serialVersionUID = 1L;

    /** The others are taken along as a comparison, or in a form of their own. */
    private static final Set<StudyKind> TAKEN_ALONG = EnumSet.of(StudyKind.STAFF, StudyKind.ABSENCE, StudyKind.WEEKS);

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
            case DAYS -> add(new DaysResult(found, words));
            case STAFF -> add(new StaffResult(found, words));
            case ABSENCE -> add(new AbsenceResult(study, found, words));
            case WEEKS -> add(new WeeksResult(study, found, words));
            case FRONTIER -> add(new FrontierResult(study, found, words.texts(), exports, chosen));
            case COMPARISON -> {}
        }
        if (TAKEN_ALONG.contains(study.kind())) {
            add(new ResultBar(found, words.texts(), exports));
        }
    }
}
