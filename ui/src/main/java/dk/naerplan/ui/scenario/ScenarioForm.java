package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What is to be compared, how long and how often. */
final class ScenarioForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> OFFERED = List.of(
            "as-given", "local", "central", "combined", "outposted:1", "outposted:2", "outposted:3", "optimised");
    private static final Set<String> USUAL = Set.of("as-given", "local", "central", "combined", "optimised");

    private final CheckboxGroup<String> policies = new CheckboxGroup<>();
    private final Select<Duration> time = new Select<>();
    private final Select<Integer> searches = new Select<>();
    private final Button begin = new Button();

    private final ScenarioShelf shelf;

    /** @param shelf the scenarios that planners have made */
    ScenarioForm(Texts texts, ScenarioShelf shelf, Runnable toggle) {
        this.shelf = shelf;
        addClassName("scenario-form");
        var words = new ScenarioTexts(texts);
        policies.setLabel(texts.of("scenario.policies"));
        policies.setItems(OFFERED);
        policies.setItemLabelGenerator(words::policy);
        policies.setValue(USUAL);
        time.setLabel(texts.of("scenario.time"));
        time.setItems(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2));
        time.setItemLabelGenerator(new WeekTexts(texts)::duration);
        time.setValue(Duration.ofSeconds(10));
        searches.setLabel(texts.of("scenario.searches"));
        searches.setHelperText(texts.of("scenario.searches.why"));
        searches.setItems(1, 3, 5);
        searches.setValue(3);
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(click -> toggle.run());
        policies.addValueChangeListener(change -> enable());
        var limits = new Div(time, searches, begin);
        limits.addClassName("scenario-limits");
        add(policies, shelf, limits);
    }

    /** Something must be chosen. */
    void enable() {
        begin.setEnabled(!policies.getValue().isEmpty() || !shelf.chosen().isEmpty());
    }

    /** In the order in which they are offered. */
    List<String> policies() {
        return OFFERED.stream().filter(policies.getValue()::contains).toList();
    }

    int searches() {
        return searches.getValue();
    }

    SolverSettings limits() {
        return SolverSettings.ofTime(time.getValue());
    }

    void showRunning(boolean running, Texts texts) {
        begin.setText(texts.of(running ? "scenario.stop" : "scenario.begin"));
        policies.setReadOnly(running);
        shelf.setReadOnly(running);
        time.setReadOnly(running);
        searches.setReadOnly(running);
        if (running) {
            begin.setEnabled(true);
        } else {
            enable();
        }
    }
}
