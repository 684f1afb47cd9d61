package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The head of a day: its name and date, and how many of its seats are taken. */
final class DayTitle extends Div {

    private static final long serialVersionUID = 1L;

    DayTitle(DayHeader header) {
        addClassName("day-header");
        getElement().setAttribute("data-day", String.valueOf(header.day()));
        var name = new Span(header.name());
        name.addClassName("day-name");
        add(name, new Span(header.date()));
        if (header.holiday()) {
            add(new Span(header.holidayName()));
            addClassName("holiday");
        }
        if (!header.staffed().isEmpty() && !header.narrow()) {
            add(total(header));
        }
    }

    private static Span total(DayHeader header) {
        var figure = new Span(header.staffed());
        figure.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(header.staffedLabel());
        said.addClassName("sr-only");
        var total = new Span(figure, said);
        total.addClassName("day-total");
        total.setClassName("missing", !header.full());
        total.getElement().setAttribute("title", header.staffedLabel());
        return total;
    }
}
