package dk.naerplan.ui.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.published.PublishedPlacement;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedSeat;
import dk.naerplan.ui.store.published.PublishedView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A published week, day by day: who sits where, and who does what. */
final class WeekTable extends Section {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    WeekTable(PublishedPlan plan, PublishedView view, Texts texts) {
        var week = new WeekTexts(texts);
        addClassName("published-week");
        add(new H2(texts.of("week.heading", plan.name(), view.week().number(), week.dates(view.week()))));
        var days = new Div();
        days.addClassName("published-days");
        IntStream.range(0, DAYS).forEach(day -> addDay(days, day, view, texts));
        add(days);
    }

    private static void addDay(Div days, int day, PublishedView view, Texts texts) {
        List<PublishedSeat> seats = view.seats().stream()
                .filter(seat -> WeekTime.dayOf(seat.start()) == day)
                .toList();
        List<PublishedPlacement> placements = view.placements().stream()
                .filter(placement -> placement.day() == day)
                .toList();
        if (seats.isEmpty() && placements.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        groups(placements, PublishedPlacement::office)
                .forEach((office, there) -> list.add(item(
                        texts.of("week.placement", names(there, PublishedPlacement::employeeName), office),
                        there.stream().anyMatch(placement -> view.isOwn(placement.employeeId())),
                        texts)));
        groups(seats, PublishedSeat::session)
                .values()
                .forEach(session -> list.add(item(
                        text(session, texts),
                        session.stream().anyMatch(seat -> view.isOwn(seat.employeeId())),
                        texts)));
        days.add(new Section(new H3(new WeekTexts(texts).day(day)), list));
    }

    private static <T> Map<String, List<T>> groups(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> String names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).distinct().collect(Collectors.joining(", "));
    }

    private static String text(List<PublishedSeat> session, Texts texts) {
        PublishedSeat seat = session.getFirst();
        String time = WeekTexts.time(new Interval(seat.start(), seat.end()));
        String who = names(session, PublishedSeat::employeeName);
        return seat.area()
                .map(area -> texts.of("week.seatIn", time, seat.activity(), area, who))
                .orElseGet(() -> texts.of("week.seat", time, seat.activity(), who));
    }

    private static ListItem item(String text, boolean own, Texts texts) {
        var item = new ListItem(new Span(text));
        if (own) {
            var mark = new Span(texts.of("week.own"));
            mark.addClassName("badge");
            item.add(mark);
            item.addClassName("own");
        }
        return item;
    }
}
