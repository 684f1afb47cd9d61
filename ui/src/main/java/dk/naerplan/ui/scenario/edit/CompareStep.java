package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import java.util.List;
import java.util.Set;

/** What the scenario is called, and what it is to be compared with. */
final class CompareStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private static final List<String> OFFERED =
            List.of("as-given", "local", "central", "combined", "outposted:2", "optimised");

    private final TextField name = new TextField();
    private final CheckboxGroup<String> against = new CheckboxGroup<>();

    CompareStep(Making making) {
        super("compare", making);
        name.setLabel(text("edit.name"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addClassName("scenario-name");
        name.addValueChangeListener(change -> {
            making.draft().name = change.getValue().strip();
            name.setInvalid(false);
        });
        var words = new ScenarioTexts(making.texts());
        against.setLabel(text("edit.against"));
        against.setItems(OFFERED);
        against.setItemLabelGenerator(words::policy);
        against.setValue(Set.of("as-given"));
        add(name, against);
    }

    List<String> against() {
        return OFFERED.stream().filter(against.getValue()::contains).toList();
    }

    /** Whether there is a name; says so when there is none. */
    boolean isNamed() {
        boolean named = !making().draft().name.isEmpty();
        name.setErrorMessage(named ? "" : text("study.nameMissing"));
        name.setInvalid(!named);
        return named;
    }

    @Override
    void refresh() {
        name.setValue(making().draft().name);
    }
}
