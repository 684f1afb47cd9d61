package dk.naerplan.ui.store.archive;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Which migrations a database has seen. */
record SchemaVersion(DataSource database) {

    /** Empty for a database without tables. */
    Optional<MigrationVersion> current() {
        return Optional.ofNullable(
                        Flyway.configure().dataSource(database).load().info().current())
                .map(MigrationInfo::getVersion);
    }

    /** The newest that this program knows. */
    MigrationVersion newest() {
        MigrationInfo[] known =
                Flyway.configure().dataSource(database).load().info().all();
        return known[known.length - 1].getVersion();
    }

    void migrateTo(MigrationVersion version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    void migrate() {
        Flyway.configure().dataSource(database).load().migrate();
    }
}
