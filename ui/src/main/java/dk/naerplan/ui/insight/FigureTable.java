package dk.naerplan.ui.insight;

import java.util.List;

/** Where a number comes from, as a table whose first column names what each row is about. */
public record FigureTable(List<String> columns, List<List<String>> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
