package dk.naerplan.ui.chart;

import java.util.List;

/** What a chart shows as a table whose first column names what each row is about. */
public record ChartTable(List<String> columns, List<List<String>> rows) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
