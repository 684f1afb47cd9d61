package dk.naerplan.ui.store.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The columns that a database counts up by itself. */
final class Counters {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;

    Counters(Connection connection) {
        this.connection = connection;
    }

    /** Makes them go on after all that the archive, and the database, have. Harmless when the restore fails later. */
    void moveBeyond(ArchiveReader archive, Collection<Table> tables) throws SQLException, IOException {
        for (Table table : tables) {
            if (table.identity().isPresent()) {
                String column = table.identity().get();
                long next = Math.max(greatest(archive, table, column), greatest(table, column)) + 1;
                try (Statement statement = connection.createStatement()) {
                    statement.execute(
                            "alter table %s alter column %s restart with %d".formatted(table.name(), column, next));
                }
            }
        }
    }

    private long greatest(Table table, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(%s) from %s".formatted(column, table.name()))) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static long greatest(ArchiveReader archive, Table table, String column) throws IOException {
        long greatest = 0;
        for (Manifest.Part part : archive.contents().tables()) {
            if (part.table().equals(table.name())) {
                try (BufferedReader lines = archive.lines(part)) {
                    JsonNode names = JSON.readTree(lines.readLine());
                    int position =
                            names.valueStream().map(JsonNode::asString).toList().indexOf(column);
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        greatest = Math.max(
                                greatest, JSON.readTree(line).path(position).asLong());
                    }
                }
            }
        }
        return greatest;
    }
}
