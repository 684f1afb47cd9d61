package dk.naerplan.ui.export.print;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.published.PrintedPlan;
import dk.naerplan.ui.store.published.PublishedSeat;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What goes on a page: what it is about at the top, and a table with a column for each day. */
abstract class Sheet extends Section {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final int WORKING_DAYS = 5;

    private final transient PrintedPlan plan;
    private final transient Texts texts;

    Sheet(String about, PrintedPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        addClassName("sheet");
        add(heading(about));
    }

    private Div heading(String about) {
        var week = new Span(texts.of("print.week", plan.week().number(), new WeekTexts(texts).dates(plan.week())));
        week.addClassName("sheet-week");
        String moment = new MomentTexts(texts).moment(plan.at());
        var state = new Span(texts.of(plan.draft() ? "print.draft" : "print.published", plan.name(), moment));
        state.addClassNames("sheet-state", plan.draft() ? "draft" : "published");
        var heading = new Div(new H1(about), week, state);
        heading.addClassName("sheet-heading");
        return heading;
    }

    /** The working days, and those at the weekend on which something happens. */
    final List<Integer> days() {
        return IntStream.range(0, DAYS)
                .filter(day -> day < WORKING_DAYS
                        || plan.seats().stream().anyMatch(seat -> WeekTime.dayOf(seat.start()) == day))
                .boxed()
                .toList();
    }

    /** A table with the days at the top. */
    final NativeTable table(String corner) {
        var row = new NativeTableRow();
        if (!corner.isEmpty()) {
            row.add(headerCell(corner));
        }
        var words = new WeekTexts(texts);
        days().forEach(day -> row.add(headerCell(
                texts.of("own.day", words.day(day), words.date(plan.week().date(day))))));
        var head = new NativeTableHeader(row);
        var table = new NativeTable();
        table.add(head);
        return table;
    }

    private static NativeTableHeaderCell headerCell(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A line of a cell: when, what, and what more there is to say. */
    static Div entry(PublishedSeat seat, Collection<String> more) {
        var time = new Span(WeekTexts.time(new Interval(seat.start(), seat.end())));
        time.addClassName("entry-time");
        var what = new Span(seat.activity());
        what.addClassName("entry-what");
        var entry = new Div(time, what);
        entry.addClassName("entry");
        more.stream().filter(text -> !text.isEmpty()).map(Span::new).forEach(span -> {
            span.addClassName("entry-more");
            entry.add(span);
        });
        return entry;
    }
}
