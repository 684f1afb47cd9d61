package dk.naerplan.datasets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One record of a table and the records that it lies in.
 *
 * @param outer id of the record of the outermost table that it lies in; empty when it lies in none
 * @param number which record of the table between them, from 1; 0 without such a table
 */
public record Row(Optional<String> outer, int number, JsonNode record) {

    /** All records of the table in the tree of a document, in its order. */
    public static List<Row> of(Table table, JsonNode document) {
        if (table.section().equals(TravelRows.SECTION)) {
            return TravelRows.of(document).stream()
                    .map(row -> new Row(Optional.empty(), 0, row))
                    .toList();
        }
        var rows = new ArrayList<Row>();
        for (JsonNode record : document.path(table.section())) {
            collect(table.path(), record, rows);
        }
        return rows;
    }

    private static void collect(List<String> path, JsonNode outermost, List<Row> rows) {
        Optional<String> id = Optional.of(outermost.path("id").asString(""));
        switch (path.size()) {
            case 1 -> rows.add(new Row(Optional.empty(), 0, outermost));
            case 2 -> outermost.path(path.get(1)).forEach(record -> rows.add(new Row(id, 0, record)));
            default -> {
                int number = 0;
                for (JsonNode between : outermost.path(path.get(1))) {
                    number++;
                    for (JsonNode record : between.path(path.get(2))) {
                        rows.add(new Row(id, number, record));
                    }
                }
            }
        }
    }
}
