package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who sits where on which day. */
final class PlacementCalendar extends Div {

    private static final long serialVersionUID = 1L;

    /** @param name accessible name of the table */
    PlacementCalendar(Roster roster, String name, Texts texts) {
        addClassName("chart-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        List<Integer> days = IntStream.rangeClosed(0, 6)
                .filter(day -> roster.getPlacements().stream().anyMatch(placement -> placement.getDay() == day))
                .boxed()
                .toList();
        var table = new NativeTable();
        table.addClassNames("figure-table", "placement-table");
        table.getHead().add(head(days, texts));
        roster.getEmployees().forEach(employee -> table.getBody().add(row(employee, days, roster)));
        add(table);
    }

    private static NativeTableRow head(List<Integer> days, Texts texts) {
        var week = new WeekTexts(texts);
        var row = new NativeTableRow();
        row.add(PlainTable.header(texts.of("scenario.employee"), "col"));
        days.forEach(day -> row.add(PlainTable.header(week.day(day), "col")));
        return row;
    }

    private static NativeTableRow row(Employee employee, List<Integer> days, Roster roster) {
        var row = new NativeTableRow();
        row.add(PlainTable.header(employee.name(), "row"));
        for (int day : days) {
            var cell = new NativeTableCell();
            roster.getPlacements().stream()
                    .filter(placement -> placement.getDay() == day
                            && placement.getEmployee().id().equals(employee.id()))
                    .map(Placement::getOffice)
                    .flatMap(Stream::ofNullable)
                    .forEach(office -> cell.add(place(office)));
            row.add(cell);
        }
        return row;
    }

    private static Span place(Office office) {
        var place = new Span(new Icon(office.isLocal() ? "local" : "central"), new Span(office.name()));
        place.addClassName("placement-office");
        return place;
    }
}
