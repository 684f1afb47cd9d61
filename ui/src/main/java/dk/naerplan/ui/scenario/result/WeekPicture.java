package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.Ratio;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;

/** Areas by days: the more seats, the darker; hatched where seats are empty. */
final class WeekPicture extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final int most;

    /** @param most seats of the darkest field, of all pictures that are compared */
    WeekPicture(String name, WeekLoad load, int most, Texts texts) {
        this.texts = texts;
        this.most = most;
        var week = new WeekTexts(texts);
        var columns = new ArrayList<String>();
        columns.add(texts.of("result.area"));
        load.days().forEach(day -> columns.add(week.shortDay(day)));
        var table = new PlainTable(texts.of("result.week.of", name), columns);
        load.seats()
                .keySet()
                .forEach(area -> table.addRow(
                        area.name(),
                        load.days().stream()
                                .map(day -> field(load.on(area, day)))
                                .toList()));
        add(table);
    }

    private Component field(Ratio seats) {
        boolean empty = seats.part() < seats.whole();
        var field =
                new Span(empty ? texts.of("result.week.empty", seats.part(), seats.whole()) : number(seats.whole()));
        field.addClassName("week-field");
        if (empty) {
            field.addClassName("week-field-empty");
        }
        field.getStyle().set("--load", String.valueOf(most == 0 ? 0 : Math.round(100.0 * seats.whole() / most)));
        return field;
    }

    private static String number(long seats) {
        return seats == 0 ? "" : String.valueOf(seats);
    }
}
