package dk.naerplan.ui.insight;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table on the screen, whose first column names its rows. */
public final class DrawnTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    public DrawnTable(FigureTable table) {
        addClassName("figure-table");
        var names = new NativeTableRow();
        table.columns().forEach(column -> names.add(header(column, "col")));
        getHead().add(names);
        table.rows().forEach(row -> getBody().add(drawn(row)));
    }

    private static NativeTableRow drawn(List<String> values) {
        var row = new NativeTableRow();
        row.add(header(values.getFirst(), "row"));
        values.stream().skip(1).forEach(value -> row.add(new NativeTableCell(value)));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
