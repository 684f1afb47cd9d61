package dk.naerplan.ui.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.published.PublishedPlacement;
import dk.naerplan.ui.store.published.PublishedSeat;
import dk.naerplan.ui.store.published.PublishedView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One day of the one who looks: the office, and the seats with who else is there. */
final class OwnDay extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PublishedView view;
    private final transient Texts texts;

    OwnDay(int day, PublishedView view, Set<String> changed, LocalDate today, Texts texts) {
        this.view = view;
        this.texts = texts;
        addClassName("own-day");
        LocalDate date = view.week().date(day);
        var words = new WeekTexts(texts);
        var heading = new H3(texts.of("own.day", words.day(day), words.date(date)));
        add(heading);
        if (date.equals(today)) {
            addClassName("today");
            heading.add(badge("own.today"));
        }
        view.placements().stream()
                .filter(placement -> placement.day() == day && view.isOwn(placement.employeeId()))
                .forEach(placement -> add(office(placement)));
        addSeats(
                view.seats().stream()
                        .filter(seat -> view.isOwn(seat.employeeId()) && WeekTime.dayOf(seat.start()) == day)
                        .toList(),
                changed);
    }

    private void addSeats(List<PublishedSeat> seats, Set<String> changed) {
        if (seats.isEmpty()) {
            var nothing = new Paragraph(texts.of("own.nothing"));
            nothing.addClassName("quiet");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        seats.forEach(seat -> list.add(item(seat, changed.contains(seat.session()))));
        add(list);
    }

    private Div office(PublishedPlacement placement) {
        var office = new Div(new Icon("area"), new Span(texts.of("own.office", placement.office())));
        office.addClassName("own-office");
        return office;
    }

    private ListItem item(PublishedSeat seat, boolean changed) {
        var time = new Span(WeekTexts.time(new Interval(seat.start(), seat.end())));
        time.addClassName("own-time");
        var what = new Span(seat.activity());
        what.addClassName("own-what");
        if (changed) {
            what.add(badge("own.new"));
        }
        var text = new Div(what);
        text.addClassName("own-text");
        details(seat).forEach(detail -> text.add(quiet(detail)));
        var item = new ListItem(time, text);
        item.addClassNames("own-seat", "focus-" + focus(seat));
        return item;
    }

    private static String focus(PublishedSeat seat) {
        return seat.focusArea()
                .map(area -> area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("none");
    }

    private Stream<String> details(PublishedSeat seat) {
        Stream<String> where =
                Stream.concat(seat.area().stream(), seat.place().stream()).distinct();
        List<String> others = view.seats().stream()
                .filter(other -> other.session().equals(seat.session()) && !view.isOwn(other.employeeId()))
                .map(PublishedSeat::employeeName)
                .distinct()
                .toList();
        return Stream.of(
                        String.join(" · ", where.toList()),
                        others.isEmpty() ? "" : texts.of("own.with", String.join(", ", others)))
                .filter(text -> !text.isEmpty());
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Span badge(String key) {
        var badge = new Span(texts.of(key));
        badge.addClassName("badge");
        return badge;
    }
}
