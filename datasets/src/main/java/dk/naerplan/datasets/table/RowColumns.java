package dk.naerplan.datasets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The columns of a table where it stands by itself: first those that say in which record a row lies.
 *
 * @param outer where the table lies inside another
 * @param number where there is a table between them
 */
public record RowColumns(Table table, Optional<Column> outer, Optional<Column> number) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static RowColumns of(Table table) {
        int depth = table.path().size();
        return new RowColumns(
                table,
                depth > 1 ? Optional.of(Synthetic.outer(Table.of(table.section()))) : Optional.empty(),
                depth > 2 ? Optional.of(Synthetic.number()) : Optional.empty());
    }

    public List<Column> all() {
        var all = new ArrayList<Column>();
        outer.ifPresent(all::add);
        number.ifPresent(all::add);
        all.addAll(table.columns());
        return all;
    }

    /** What the row says in the column. */
    public Optional<JsonNode> value(Row row, Column column) {
        if (outer.filter(column::equals).isPresent()) {
            return row.outer().map(JSON::stringNode);
        }
        if (number.filter(column::equals).isPresent()) {
            return Optional.of(JSON.numberNode(row.number()));
        }
        return column.of(row.record());
    }
}
