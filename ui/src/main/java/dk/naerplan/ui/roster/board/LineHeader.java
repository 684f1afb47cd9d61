package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.WeekTexts;

/** The head of a day's line: the day, and its hours. */
final class LineHeader extends Div {

    private static final long serialVersionUID = 1L;

    LineHeader(Board board) {
        addClassName("line-header");
        var hours = new Div();
        hours.addClassName("line-hours");
        board.scale().hours().forEach(minute -> {
            var hour = new Span(WeekTexts.clock(minute));
            hour.getStyle().set("inset-inline-start", board.scale().percent(minute) + "%");
            hours.add(hour);
        });
        board.days().stream()
                .filter(day -> day.day() == board.day())
                .findFirst()
                .ifPresent(day -> add(new DayTitle(day)));
        add(hours);
    }
}
