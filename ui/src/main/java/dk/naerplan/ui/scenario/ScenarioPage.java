package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.result.ScenarioResults;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The comparison of one plan on the screen: what to compare, how far it is, and what came of it. */
final class ScenarioPage extends Div {

    private static final long serialVersionUID = 1L;

    private final UI ui;
    private final transient Texts texts;
    private final ScenarioForm form;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph status = new Paragraph();
    private final ScenarioResults results;
    private transient @Nullable Runnable listening;
    private int shown = -1;

    ScenarioPage(UI ui, Texts texts, ResultExports exports, Consumer<ScenarioPage> toggle) {
        this.ui = ui;
        this.texts = texts;
        this.results = new ScenarioResults(texts, exports);
        this.form = new ScenarioForm(texts, () -> toggle.accept(this));
        bar.getElement().setAttribute("aria-label", texts.of("scenario.progress"));
        bar.setVisible(false);
        status.addClassName("scenario-status");
        status.getElement().setAttribute("role", "status");
        add(form, bar, status, results);
        form.showRunning(false, texts);
    }

    ScenarioForm form() {
        return form;
    }

    void showNothing() {
        status.setText(texts.of("scenario.nothing"));
    }

    /** Shows how the batch stands now, and whenever that changes. */
    void follow(ScenarioBatch batch) {
        leave();
        shown = -1;
        listening = batch.listen(() -> whenFree(() -> show(batch)));
        show(batch);
    }

    void leave() {
        if (listening != null) {
            listening.run();
            listening = null;
        }
    }

    private void show(ScenarioBatch batch) {
        boolean running = batch.isRunning();
        form.showRunning(running, texts);
        bar.setVisible(running);
        bar.setValue(batch.fraction());
        status.setText(
                batch.refusal().isPresent()
                        ? texts.of("search.refused." + batch.refusal().get().name())
                        : texts.of(running ? "scenario.running" : "scenario.done", batch.done(), batch.planned()));
        Comparison comparison = batch.comparison();
        int found = comparison.trials().stream()
                .mapToInt(trial -> trial.runs().size())
                .sum();
        if (found != shown) {
            shown = found;
            var names = batch.plan().names(new ScenarioTexts(texts));
            results.show(new Compared(comparison, names, batch.plan().base()));
        }
    }

    /** Does nothing when the page is gone by then. */
    private void whenFree(Command action) {
        ui.accessLater(action::execute, () -> {}).run();
    }
}
