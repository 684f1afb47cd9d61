package dk.naerplan.ui.store.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads which tables there are, in an order in which they can be filled. */
final class Tables {

    static final String SCHEMA_HISTORY = "flyway_schema_history";

    private static final Set<String> KINDS = Set.of("TABLE", "BASE TABLE");

    private final Connection connection;

    private Tables(Connection connection) {
        this.connection = connection;
    }

    /** All tables but Flyway's own. */
    static List<Table> in(Connection connection) throws SQLException {
        var tables = new Tables(connection);
        var found = new ArrayList<Table>();
        for (String name : tables.inOrder()) {
            found.add(tables.describe(name));
        }
        return found;
    }

    private List<String> inOrder() throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String name : names()) {
            needs.put(name, needs(name));
        }
        var ordered = new ArrayList<String>();
        while (!needs.isEmpty()) {
            List<String> ready = needs.keySet().stream()
                    .filter(name -> ordered.containsAll(needs.getOrDefault(name, Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new ArchiveException("The tables %s refer to each other in a circle.".formatted(needs.keySet()));
            }
            ordered.addAll(ready);
            ready.forEach(needs::remove);
        }
        return ordered;
    }

    private List<String> names() throws SQLException {
        var names = new ArrayList<String>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (KINDS.contains(tables.getString("TABLE_TYPE")) && !name.equals(SCHEMA_HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The other tables that the table refers to. */
    private Set<String> needs(String table) throws SQLException {
        var needs = new TreeSet<String>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                needs.add(keys.getString("PKTABLE_NAME"));
            }
        }
        needs.remove(table);
        return needs;
    }

    private Table describe(String table) throws SQLException {
        Map<String, Table.Column> columns = new LinkedHashMap<>();
        Optional<String> identity = Optional.empty();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                columns.put(name, new Table.Column(name, ColumnType.of(table, name, found.getString("TYPE_NAME"))));
                if (found.getString("IS_AUTOINCREMENT").equals("YES")) {
                    identity = Optional.of(name);
                }
            }
        }
        return new Table(table, List.copyOf(columns.values()), identity);
    }
}
