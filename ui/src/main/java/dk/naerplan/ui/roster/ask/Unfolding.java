package dk.naerplan.ui.roster.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/** A question that shows its answer, and with the next click puts it away. */
final class Unfolding {

    private Unfolding() {}

    static void by(Button question, Div place, Supplier<List<Component>> answer) {
        place.getElement().setAttribute("role", "status");
        question.getElement().setAttribute("aria-expanded", "false");
        question.addClickListener(click -> {
            boolean opens = place.getChildren().findAny().isEmpty();
            place.removeAll();
            if (opens) {
                place.add(answer.get());
            }
            question.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        });
    }
}
