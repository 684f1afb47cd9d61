package dk.naerplan.ui.store.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes all that is kept into one file, as it was at one moment, while others go on working. The file holds everything that
 * the database does, personal data and hashed passwords included.
 */
public final class Backup {

    private final DataSource database;
    private final Clock clock;

    public Backup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The file is there as a whole, or not at all.
     *
     * @throws ArchiveException when it can not be written, or the database can not be read
     */
    public void writeTo(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream target = Files.newOutputStream(part)) {
                write(target);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ArchiveException(
                    "The backup could not be written to %s: %s\nMaybe the disk is full, or the folder is missing."
                            .formatted(file, e.getMessage()),
                    e);
        } catch (SQLException e) {
            throw new ArchiveException("The database could not be read: %s".formatted(e.getMessage()), e);
        } finally {
            delete(part);
        }
    }

    private void write(OutputStream target) throws IOException, SQLException {
        String schema = new SchemaVersion(database)
                .current()
                .orElseThrow(() -> new ArchiveException("The database is empty.\nMaybe start the application once."))
                .getVersion();
        try (var connection = new Snapshot(database);
                var archive = new ArchiveWriter(target)) {
            List<Manifest.Part> parts = new ArrayList<>();
            for (Table table : Tables.in(connection.connection())) {
                parts.add(archive.write(table, connection.connection()));
            }
            archive.write(new Manifest(Manifest.FORMAT, schema, clock.instant().toString(), parts));
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new ArchiveException("The unfinished file %s could not be removed.".formatted(part), e);
        }
    }

    /** A connection that sees everything as it was at one moment. */
    private static final class Snapshot implements AutoCloseable {

        private final Connection connection;

        private Snapshot(DataSource database) throws SQLException {
            connection = database.getConnection();
            connection.setAutoCommit(false);
            boolean postgresql =
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            connection.setTransactionIsolation(
                    postgresql ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE);
        }

        private Connection connection() {
            return connection;
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
