package dk.naerplan.ui.wishes;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.function.Consumer;

/** An ordinary week: a row for each day, a column for each part of it. */
final class WishGrid extends NativeTable {

    private static final long serialVersionUID = 1L;

    WishGrid(List<Wish> wishes, Texts texts, Consumer<Wish> told) {
        addClassName("wish-table");
        var head = new NativeTableRow(header(texts.of("wishes.day"), "col"));
        for (PartOfDay part : PartOfDay.values()) {
            head.add(header(texts.of("wishes.part." + part.name()), "col"));
        }
        var body = new NativeTableBody();
        for (Weekday day : Weekday.values()) {
            var row = new NativeTableRow(header(new WeekTexts(texts).day(day.index()), "row"));
            for (PartOfDay part : PartOfDay.values()) {
                row.add(new NativeTableCell(new WishButton(day, part, liking(wishes, day, part), texts, told)));
            }
            body.add(row);
        }
        add(new NativeTableHeader(head), body);
    }

    private static Liking liking(List<Wish> wishes, Weekday day, PartOfDay part) {
        return wishes.stream()
                .filter(wish -> wish.day() == day && wish.part() == part)
                .map(Wish::liking)
                .findFirst()
                .orElse(Liking.NEUTRAL);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
