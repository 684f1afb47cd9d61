package dk.naerplan.ui.scenario.frontier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sweep of one plan on the screen: how long, how far, and what came of it. */
final class FrontierPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final UI ui;
    private final transient Texts texts;
    private final transient FrontierPlots plots;
    private final transient Consumer<FrontierPoint> chosen;
    private final Select<Duration> time = new Select<>();
    private final Button toggle = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();
    private transient @Nullable Runnable listening;

    /**
     * @param toggled begins with the time, or stops
     * @param chosen gets a point of the frontier that somebody wants to go on with
     */
    FrontierPanel(UI ui, Texts texts, Consumer<Duration> toggled, Consumer<FrontierPoint> chosen) {
        this.ui = ui;
        this.texts = texts;
        this.plots = new FrontierPlots(texts);
        this.chosen = chosen;
        time.setLabel(texts.of("frontier.time"));
        time.setItems(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(10));
        time.setItemLabelGenerator(new WeekTexts(texts)::duration);
        time.setValue(Duration.ofMinutes(5));
        toggle.addThemeVariants(ButtonVariant.PRIMARY);
        toggle.setId("frontier-toggle");
        toggle.addClickListener(click -> toggled.accept(time.getValue()));
        bar.getElement().setAttribute("aria-label", texts.of("frontier.progress"));
        status.addClassName("scenario-status");
        status.getElement().setAttribute("role", "status");
        results.addClassName("scenario-results");
        var form = new Div(time, toggle);
        form.addClassNames("scenario-form", "scenario-limits");
        add(form, bar, status, results);
        showRunning(false);
        status.setText(texts.of("frontier.nothing"));
    }

    /** Shows how the sweep stands now, and whenever that changes. */
    void follow(FrontierRun run) {
        leave();
        listening = run.listen(() -> whenFree(() -> show(run)));
        show(run);
    }

    void leave() {
        if (listening != null) {
            listening.run();
            listening = null;
        }
    }

    private void showRunning(boolean running) {
        toggle.setText(texts.of(running ? "frontier.stop" : "frontier.begin"));
        time.setReadOnly(running);
        bar.setVisible(running);
    }

    private void show(FrontierRun run) {
        showRunning(run.isRunning());
        bar.setValue(Math.clamp(run.fraction(), 0, 1));
        status.setText(texts.of(run.isRunning() ? "frontier.running" : "frontier.done", run.done(), run.planned()));
        results.removeAll();
        run.found().ifPresent(this::show);
    }

    private void show(FrontierFound found) {
        var chart = new Chart(plots.of(found), texts);
        chart.onChoose(texts.of("frontier.choose"), id -> found.point(id).ifPresent(chosen));
        results.add(
                chart,
                new Paragraph(texts.of("frontier.legend")),
                new Paragraph(texts.of(
                        "frontier.volume",
                        found.frontier().points().size(),
                        found.tried().size(),
                        100 * found.frontier().hypervolume())));
    }

    private void whenFree(Command action) {
        ui.accessLater(action::execute, () -> {}).run();
    }
}
