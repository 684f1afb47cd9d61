package dk.naerplan.ui.export.print;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.published.PrintedPlan;
import dk.naerplan.ui.store.published.PublishedPlacement;
import dk.naerplan.ui.store.published.PublishedSeat;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The week of everybody: a row for each employee. A row is never divided between two pages. */
final class TeamSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    /** Lines of a session on paper, and how many lines A4 has in ordinary, small and tiny letters. */
    private static final int LINES = 3;

    private static final double ORDINARY = 34;
    private static final double SMALL = 44;
    private static final double TINY = 58;

    private final transient PrintedPlan plan;

    TeamSheet(PrintedPlan plan, Paper paper, Texts texts) {
        super(texts.of("print.by.EMPLOYEE"), plan, texts);
        this.plan = plan;
        addClassNames("team", size(employees(texts).values(), paper));
        NativeTable table = table(texts.of("print.employee"));
        var body = new NativeTableBody();
        employees(texts).forEach((name, id) -> body.add(row(id, name)));
        table.add(body);
        add(table);
    }

    /** Letters as small as it takes to have everybody on one page, unless that takes more than one anyway. */
    private String size(Collection<String> employees, Paper paper) {
        int lines = employees.stream()
                .mapToInt(employee -> days().stream()
                        .mapToInt(day -> (int) (1 + LINES * seats(employee, day).count()))
                        .max()
                        .orElse(0))
                .sum();
        double onPage = lines / paper.scale();
        if (onPage <= ORDINARY) {
            return "ordinary";
        }
        return onPage > SMALL && onPage <= TINY ? "tiny" : "small";
    }

    /** Ids by name, as the language sorts names. */
    private Map<String, String> employees(Texts texts) {
        var names = new TreeMap<String, String>(Collator.getInstance(texts.locale()));
        plan.placements().forEach(placement -> names.put(placement.employeeName(), placement.employeeId()));
        plan.seats().forEach(seat -> names.put(seat.employeeName(), seat.employeeId()));
        return names;
    }

    private NativeTableRow row(String employee, String name) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        days().forEach(day -> row.add(cell(employee, day)));
        return row;
    }

    private NativeTableCell cell(String employee, int day) {
        var cell = new NativeTableCell();
        offices(employee, day).forEach(office -> {
            var span = new Span(office);
            span.addClassName("entry-office");
            cell.add(span);
        });
        seats(employee, day)
                .forEach(seat -> cell.add(entry(seat, List.of(seat.area().orElse("")))));
        return cell;
    }

    private Stream<String> offices(String employee, int day) {
        return plan.placements().stream()
                .filter(placement -> placement.employeeId().equals(employee) && placement.day() == day)
                .map(PublishedPlacement::office);
    }

    private Stream<PublishedSeat> seats(String employee, int day) {
        return plan.seats().stream()
                .filter(seat -> seat.employeeId().equals(employee) && WeekTime.dayOf(seat.start()) == day);
    }
}
