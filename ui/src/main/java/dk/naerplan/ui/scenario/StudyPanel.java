package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.result.ScenarioResults;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.scenario.study.StudyResults;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** One comparison on the screen: how far it is, and what came of it. */
final class StudyPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final H2 title = new H2();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph status = new Paragraph();
    private final SearchTable searches;
    private final StudyResults study;
    private final ScenarioResults results;
    private int found = -1;

    /** @param chosen gets a roster between closeness and coordination that somebody wants to go on with */
    StudyPanel(Texts texts, ResultExports exports, Consumer<FrontierPoint> chosen) {
        this.texts = texts;
        this.study = new StudyResults(texts, exports, chosen);
        this.results = new ScenarioResults(texts, exports);
        this.searches = new SearchTable(texts);
        bar.getElement().setAttribute("aria-label", texts.of("scenario.progress"));
        bar.setVisible(false);
        title.setVisible(false);
        searches.setVisible(false);
        status.addClassName("scenario-status");
        status.getElement().setAttribute("role", "status");
        add(title, bar, status, searches, study, results);
    }

    /** Back to the beginning. */
    void clear() {
        showWaiting();
        title.setVisible(false);
        showNothing();
    }

    void showNothing() {
        status.setText(texts.of("scenario.nothing"));
    }

    void showWaiting() {
        found = -1;
        study.removeAll();
        results.setVisible(false);
        searches.setVisible(false);
        bar.setVisible(false);
        status.setText(texts.of("scenario.opening"));
    }

    void show(StudyShown shown) {
        boolean running = shown.study().isRunning();
        title.setText(shown.study().name());
        title.setVisible(true);
        bar.setVisible(running);
        bar.setValue(shown.progress().fraction());
        searches.setVisible(running);
        searches.show(shown);
        status.setText(status(shown));
        if (shown.found().size() != found) {
            found = shown.found().size();
            showFound(shown);
        }
    }

    /** The number of days is a comparison, too; the others compare too much for that. */
    private void showFound(StudyShown shown) {
        StudyKind kind = shown.study().kind();
        boolean compared = kind == StudyKind.COMPARISON || kind == StudyKind.DAYS;
        results.setVisible(found > 0 && compared);
        var names = shown.names(new ScenarioTexts(texts));
        shown.base().filter(base -> found > 0).ifPresent(base -> {
            var all = new Compared(shown.comparison(), names, base);
            study.show(shown.study(), all);
            if (compared) {
                results.show(all);
            }
        });
    }

    private String status(StudyShown shown) {
        if (shown.study().state() == StudyState.BROKEN) {
            return texts.of("scenario.broken");
        }
        return texts.of(
                shown.study().isRunning() ? "scenario.running" : "scenario.done",
                shown.progress().done(),
                shown.progress().planned());
    }
}
