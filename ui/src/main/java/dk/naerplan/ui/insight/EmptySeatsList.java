package dk.naerplan.ui.insight;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.function.Consumer;

/** The seats that nobody takes below each other, each with what it demands and why it is empty. */
public final class EmptySeatsList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> chosen;

    /** @param chosen gets the id of the seat that somebody wants to look at */
    public EmptySeatsList(List<EmptySeat> seats, Texts texts, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("empty-seats");
        seats.forEach(seat -> add(item(seat, texts)));
    }

    private ListItem item(EmptySeat seat, Texts texts) {
        var button = new NativeButton();
        button.addClassName("empty-seat");
        button.addClickListener(click -> chosen.accept(seat.id()));
        button.add(
                part("empty-when", seat.when()),
                part("empty-title", seat.title()),
                part("empty-where", seat.where()),
                part("empty-demand", seat.demand().isEmpty() ? texts.of("seat.anybody") : seat.demand()),
                part("empty-why", seat.why()));
        var item = new ListItem(button);
        item.getElement().setAttribute("draggable", "true").setAttribute("data-seat", seat.id());
        return item;
    }

    private static Span part(String name, String text) {
        var part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
