package dk.naerplan.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that a screen reader can walk; scrolls by keyboard when it is wider than the page. */
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /** @param name accessible name of the table */
    public PlainTable(String name, List<String> columns) {
        addClassName("chart-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        table.addClassNames("figure-table", "chart-table");
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(header(column, "col")));
        table.getHead().add(head);
        add(table);
    }

    /** A row of texts, the first of them its name, and of what else there is in it. */
    public void addRow(List<String> texts, Component... more) {
        var row = new NativeTableRow();
        row.add(header(texts.getFirst(), "row"));
        texts.stream().skip(1).forEach(text -> row.add(new NativeTableCell(text)));
        for (Component component : more) {
            row.add(new NativeTableCell(component));
        }
        table.getBody().add(row);
    }

    /** A row of anything, under its name. */
    public void addRow(String name, List<? extends Component> cells) {
        addRow(List.of(name), cells.toArray(Component[]::new));
    }

    /** @param scope {@code col} or {@code row} */
    public static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
