package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.shell.Texts;

/** What a study has come to; nothing for what is shown as a comparison alone. */
public final class StudyResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;

    public StudyResults(Texts texts) {
        this.words = new ScenarioTexts(texts);
        addClassName("study-results");
    }

    /** @param found everything that has been found so far, by scenario, or by scenario and week */
    public void show(Study study, Compared found) {
        removeAll();
        switch (study.kind()) {
            case DAYS -> add(new DaysResult(found, words));
            case STAFF -> add(new StaffResult(found, words));
            case ABSENCE -> add(new AbsenceResult(found, words));
            case WEEKS -> add(new WeeksResult(study, found, words));
            case COMPARISON, FRONTIER -> {}
        }
    }
}
