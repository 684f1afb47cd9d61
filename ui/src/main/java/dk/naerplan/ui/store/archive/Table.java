package dk.naerplan.ui.store.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param identity the column that the database counts up by itself, if there is one
 */
record Table(String name, List<Column> columns, Optional<String> identity) {

    Table {
        columns = List.copyOf(columns);
    }

    record Column(String name, ColumnType type) {}

    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        String overriding = identity.isPresent() ? " overriding system value" : "";
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ")" + overriding + " values (" + places + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
