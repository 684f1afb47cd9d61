package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.roster.bench.BalanceSlider;
import dk.naerplan.ui.roster.propose.WeightsDialog;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What counts more: closeness or coordination, and for those who know what they do, each rule. */
final class GoalsStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private final Checkbox own = new Checkbox();
    private final BalanceSlider slider;
    private final Paragraph weighed = new Paragraph();

    GoalsStep(Making making) {
        super("goals", making);
        own.setLabel(text("edit.balance.own"));
        slider = new BalanceSlider(making.texts(), balance -> making.draft().balance = Optional.of(balance), () -> {});
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                making.draft().balance = change.getValue()
                        ? Optional.of(making.draft().base().settings().balance())
                        : Optional.empty();
                refresh();
            }
        });
        var weights = new Button(text("edit.weights"), click -> openWeights());
        weighed.addClassName("guide-note");
        add(own, slider, weights, weighed);
    }

    private void openWeights() {
        Draft draft = making().draft();
        var known = new LinkedHashMap<>(draft.base().settings().weights());
        known.putAll(draft.weights);
        new WeightsDialog(known, making().texts(), chosen -> {
                    var others = new LinkedHashMap<>(chosen);
                    others.entrySet()
                            .removeIf(entry -> entry.getValue()
                                    .equals(draft.base().settings().weights().get(entry.getKey())));
                    draft.weights = others;
                    refresh();
                })
                .open();
    }

    @Override
    void refresh() {
        Draft draft = making().draft();
        own.setValue(draft.balance.isPresent());
        slider.setVisible(draft.balance.isPresent());
        slider.show(draft.balance.orElse(draft.base().settings().balance()));
        weighed.setText(text("edit.weighed", draft.weights.size()));
        weighed.setVisible(!draft.weights.isEmpty());
    }
}
