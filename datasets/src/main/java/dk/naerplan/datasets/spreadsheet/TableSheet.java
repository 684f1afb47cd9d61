package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.RowColumns;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sheet that is read as a table.
 *
 * @param places on which column of the sheet each column of the table stands, from 0
 */
record TableSheet(Table table, RowColumns columns, SheetContent content, Map<Column, Integer> places) {

    static TableSheet of(Table table, SheetContent content, List<Words> understood, List<Finding> findings) {
        var columns = RowColumns.of(table);
        var places = new LinkedHashMap<Column, Integer>();
        for (int at = 0; at < content.head().texts().size(); at++) {
            String heading = content.head().text(at);
            CellPlace place = content.place(content.head(), at);
            Optional<Column> column = columns.all().stream()
                    .filter(candidate -> isCalled(heading, candidate, understood))
                    .findFirst();
            if (column.isEmpty() && !heading.isEmpty()) {
                findings.add(Finding.OfWorkbook.at(
                        place, WorkbookProblem.UNKNOWN_COLUMN, heading, headings(columns, understood)));
            } else if (column.isPresent() && places.putIfAbsent(column.get(), at) != null) {
                findings.add(Finding.OfWorkbook.at(place, WorkbookProblem.REPEATED_COLUMN, heading));
            }
        }
        return new TableSheet(table, columns, content, places);
    }

    private static boolean isCalled(String heading, Column column, List<Words> understood) {
        return understood.stream()
                .anyMatch(words -> SheetNames.plain(words.column(column)).equals(SheetNames.plain(heading)));
    }

    private static String headings(RowColumns columns, List<Words> understood) {
        return columns.all().stream().map(understood.getFirst()::column).collect(Collectors.joining(", "));
    }

    /** What the row says in the column; blank when the sheet has no such column. */
    String text(SheetRow row, Column column) {
        Integer at = places.get(column);
        return at == null ? "" : row.text(at);
    }

    /** The cell; the first of the row when the sheet has no such column. */
    CellPlace place(SheetRow row, Column column) {
        return content.place(row, places.getOrDefault(column, 0));
    }
}
