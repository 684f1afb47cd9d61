package dk.naerplan.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;

/** A table that a screen reader can walk; scrolls by keyboard when it is wider than the page. */
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "chart-text";

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();
    private transient Set<Integer> textColumns = Set.of();

    /** @param name accessible name of the table */
    public PlainTable(String name, List<String> columns) {
        addClassName("chart-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        table.addClassNames("figure-table", "chart-table");
        columns.forEach(column -> head.add(header(column, "col")));
        table.getHead().add(head);
        add(table);
    }

    /**
     * For the rows that follow.
     *
     * @param columns with words rather than figures, from 0 on
     */
    public PlainTable withTexts(Integer... columns) {
        textColumns = Set.of(columns);
        List<Element> titles = head.getElement().getChildren().toList();
        textColumns.forEach(column -> titles.get(column).getClassList().add(TEXT));
        return this;
    }

    /** A row of texts, the first of them its name, and of what else there is in it. */
    public void addRow(List<String> texts, Component... more) {
        var row = new NativeTableRow();
        row.add(header(texts.getFirst(), "row"));
        for (int column = 1; column < texts.size(); column++) {
            var cell = new NativeTableCell(texts.get(column));
            cell.setClassName(TEXT, textColumns.contains(column));
            row.add(cell);
        }
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
