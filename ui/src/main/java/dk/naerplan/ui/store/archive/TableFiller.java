package dk.naerplan.ui.store.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the lines of an archive into a table. */
final class TableFiller {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 50;

    private final Table table;

    TableFiller(Table table) {
        this.table = table;
    }

    void fill(Connection connection, BufferedReader lines, long rows) throws SQLException, IOException {
        Table given = inOrderOf(JSON.readTree(line(lines)));
        try (PreparedStatement statement = connection.prepareStatement(given.insert())) {
            for (long row = 1; row <= rows; row++) {
                bind(statement, given, JSON.readTree(line(lines)));
                statement.addBatch();
                if (row % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new ArchiveException("The backup has too few rows of the table %s.".formatted(table.name()));
        }
        return line;
    }

    /** The table with the columns that the archive has; others keep their defaults. */
    private Table inOrderOf(JsonNode names) {
        List<Table.Column> columns = new ArrayList<>();
        for (JsonNode name : names) {
            columns.add(table.columns().stream()
                    .filter(column -> column.name().equals(name.asString()))
                    .findFirst()
                    .orElseThrow(
                            () -> new ArchiveException("The backup has a column %s.%s that the database does not have."
                                    .formatted(table.name(), name.asString()))));
        }
        return new Table(table.name(), columns, table.identity());
    }

    private static void bind(PreparedStatement statement, Table table, JsonNode values) throws SQLException {
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).type().bind(values.path(i));
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
