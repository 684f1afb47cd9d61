package dk.naerplan.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MaintenanceTest {

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void dataFolderMovesToPostgresqlWithTwoCommands() {
        TestStore store = TestStore.on(migrated(TestDatabase.H2.freshUrl()), clock);
        store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan");
        String file = folder.resolve("backup.zip").toString();
        String target = TestDatabase.POSTGRESQL.freshUrl();
        String source = ((DriverManagerDataSource) store.database()).getUrl();

        assertThat(run("backup", file, "--naerplan.database=" + source)).isZero();
        assertThat(run("restore", file, "--naerplan.database=" + target)).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Backup written to " + file, "Restored 3 rows");
        assertThat(TestStore.on(new DriverManagerDataSource(target), clock)
                        .plans()
                        .list())
                .isEqualTo(store.plans().list());
    }

    @Test
    void failureIsSaidWithoutAStackTrace() {
        String database = "--naerplan.database=" + TestDatabase.H2.freshUrl();

        assertThat(run("restore", folder.resolve("nothing.zip").toString(), database))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("nothing.zip")
                .doesNotContain("\tat ");
    }

    @Test
    void databaseThatDoesNotAnswerIsSaid() {
        String nowhere = "--naerplan.database=jdbc:postgresql://localhost:1/nowhere?user=u&password=p";

        assertThat(run(
                        "backup",
                        folder.resolve("b.zip").toString(),
                        nowhere,
                        "--spring.datasource.hikari.connection-timeout=250"))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be opened");
    }

    @Test
    void argumentsThatMakeNoSenseAreWrongUse() {
        assertThat(run("backup")).isEqualTo(2);
        assertThat(run("backup", "a", "b")).isEqualTo(2);
        assertThat(run("backup", "--replace", "a")).isEqualTo(2);
        assertThat(Maintenance.isAskedFor("run")).isFalse();
    }

    private int run(String... arguments) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Maintenance(stream, stream).run(arguments);
    }

    private static DataSource migrated(String url) {
        var source = new DriverManagerDataSource(url, "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }
}
