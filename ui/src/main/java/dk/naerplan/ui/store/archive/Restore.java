package dk.naerplan.ui.store.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Puts a backup into a database, all of it or nothing. A database without tables gets those of the backup's time first, and is
 * brought up to date afterwards.
 */
public final class Restore {

    /** Tables that have rows before anybody has done anything. */
    private static final Set<String> NEVER_EMPTY = Set.of("solve_queue", "scheduled_tasks");

    private final DataSource database;
    private final SchemaVersion schema;

    public Restore(DataSource database) {
        this.database = database;
        this.schema = new SchemaVersion(database);
    }

    /**
     * @param replace whether what the database holds is given up
     * @return how many rows were put back
     * @throws ArchiveException when the file is damaged, does not fit or the database is not empty; nothing has changed then
     */
    public long from(Path file, boolean replace) {
        try (ArchiveReader archive = ArchiveReader.open(file)) {
            prepare(MigrationVersion.fromVersion(archive.contents().schema()));
            long rows = fill(archive, replace);
            schema.migrate();
            return rows;
        } catch (IOException e) {
            throw new ArchiveException("The file %s could not be read: %s".formatted(file, e.getMessage()), e);
        } catch (SQLException e) {
            throw new ArchiveException(
                    "The backup could not be put into the database, which is as it was: %s".formatted(e.getMessage()),
                    e);
        }
    }

    private void prepare(MigrationVersion wanted) {
        if (wanted.compareTo(schema.newest()) > 0) {
            throw new ArchiveException(
                    "The backup was made by a newer program (tables of version %s, known up to %s).\n"
                                    .formatted(wanted, schema.newest())
                            + "Maybe use that program.");
        }
        MigrationVersion current = schema.current().orElseGet(() -> {
            schema.migrateTo(wanted);
            return wanted;
        });
        if (!current.equals(wanted)) {
            throw new ArchiveException(
                    "The backup has tables of version %s, the database of version %s.\n".formatted(wanted, current)
                            + "Maybe restore into a new, empty database: it is brought up to date afterwards.");
        }
    }

    private long fill(ArchiveReader archive, boolean replace) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            Map<String, Table> tables =
                    Tables.in(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
            new Counters(connection).moveBeyond(archive, tables.values());
            connection.setAutoCommit(false);
            try {
                empty(connection, Tables.in(connection).reversed(), replace);
                long rows = 0;
                for (Manifest.Part part : archive.contents().tables()) {
                    rows += fill(connection, archive, part, tables);
                }
                connection.commit();
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long fill(
            Connection connection, ArchiveReader archive, Manifest.Part part, Map<String, Table> tables)
            throws SQLException, IOException {
        Table table = tables.get(part.table());
        if (table == null) {
            throw new ArchiveException("The database has no table %s.".formatted(part.table()));
        }
        try (BufferedReader lines = archive.lines(part)) {
            new TableFiller(table).fill(connection, lines, part.rows());
        }
        return part.rows();
    }

    private static void empty(Connection connection, List<Table> tables, boolean replace) throws SQLException {
        for (Table table : tables) {
            try (Statement statement = connection.createStatement()) {
                if (!replace && !NEVER_EMPTY.contains(table.name()) && hasRows(statement, table)) {
                    throw new ArchiveException(
                            "The database is not empty: there is something in %s.\n".formatted(table.name())
                                    + "Maybe restore into a new one, or add --replace to give up what is there.");
                }
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    private static boolean hasRows(Statement statement, Table table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select 1 from " + table.name() + " limit 1")) {
            return row.next();
        }
    }
}
