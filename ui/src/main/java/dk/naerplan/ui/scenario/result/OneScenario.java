package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.function.Consumer;

/** What is shown for one scenario at a time, under a list to choose it from. */
final class OneScenario extends Div {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    /** @param drawing fills the content, which keeps what it has until then */
    OneScenario(Compared compared, List<Trial> offered, String label, Consumer<Trial> drawing, Component... content) {
        this.content.add(content);
        if (offered.size() > 1) {
            add(choice(compared, offered, label, drawing));
        }
        add(this.content);
        drawing.accept(offered.getFirst());
    }

    private static Select<Trial> choice(Compared compared, List<Trial> offered, String label, Consumer<Trial> drawing) {
        var choice = new Select<Trial>();
        choice.setLabel(label);
        choice.setItems(offered);
        choice.setItemLabelGenerator(compared::name);
        choice.setValue(offered.getFirst());
        choice.addClassName("scenario-plan");
        choice.addValueChangeListener(change -> drawing.accept(change.getValue()));
        return choice;
    }
}
