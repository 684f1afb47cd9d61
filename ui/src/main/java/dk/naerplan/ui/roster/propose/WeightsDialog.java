package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How much each rule counts, said plainly, for those who know what they do; every weight can go back to its standard. */
public final class WeightsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;

    private final transient Texts texts;
    private final Map<RosterRule, IntegerField> fields = new EnumMap<>(RosterRule.class);

    /**
     * @param weights by rule id, where they are not the standard
     * @param saved gets the weights that are not the standard
     */
    public WeightsDialog(Map<String, Integer> weights, Texts texts, Consumer<Map<String, Integer>> saved) {
        this.texts = texts;
        addClassName("weights");
        setHeaderTitle(texts.of("weights.title"));
        setWidth("46rem");
        add(new Paragraph(texts.of("weights.about")));
        for (RuleLevel level : RuleLevel.values()) {
            add(new H3(texts.name(level)));
            Stream.of(RosterRule.values())
                    .filter(rule -> rule.level() == level)
                    .forEach(rule -> add(line(rule, weights.getOrDefault(rule.id(), rule.defaultWeight()))));
        }
        var reset = new Button(texts.of("weights.resetAll"), click -> fields.forEach(WeightsDialog::reset));
        reset.addClassName("weights-reset");
        var save = new Button(texts.of("weights.save"), click -> {
            close();
            saved.accept(chosen());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("weights-save");
        getFooter().add(reset, new Button(texts.of("dialog.cancel"), click -> close()), save);
    }

    private Div line(RosterRule rule, int weight) {
        var field = new IntegerField();
        field.setLabel(RuleTexts.name(rule, texts.locale()));
        field.setHelperText(
                RuleTexts.description(rule, texts.locale()) + " " + texts.of("weights.standard", rule.defaultWeight()));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(false);
        field.setValue(weight);
        field.addClassName("weight");
        fields.put(rule, field);
        var reset = new Button(texts.of("weights.reset"), click -> reset(rule, field));
        reset.setAriaLabel(texts.of("weights.resetOf", RuleTexts.name(rule, texts.locale())));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(field, reset);
        line.addClassName("weight-line");
        return line;
    }

    private static void reset(RosterRule rule, IntegerField field) {
        field.setValue(rule.defaultWeight());
    }

    /** A field that says nothing usable means the standard. */
    private Map<String, Integer> chosen() {
        var chosen = new LinkedHashMap<String, Integer>();
        fields.forEach((rule, field) -> {
            Integer value = field.getValue();
            if (value != null && value >= 0 && value <= MOST && value != rule.defaultWeight()) {
                chosen.put(rule.id(), value);
            }
        });
        return chosen;
    }
}
