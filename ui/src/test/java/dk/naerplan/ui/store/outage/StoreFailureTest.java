package dk.naerplan.ui.store.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFailureTest {

    private final DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer();

    @Test
    void fileThatAnotherProcessHoldsIsRecognised(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("naerplan");
        DriverManager.getConnection(url).close();

        try (var file = FileChannel.open(folder.resolve("naerplan.mv.db"), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            Throwable failure = failureOf(url);
            assertThat(StoreFailure.of(new IllegalStateException("Starting failed", failure)))
                    .contains(StoreFailure.IN_USE);
            assertThat(analyzer.analyze(failure).getAction()).contains("--data-dir");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08001, NO_ANSWER",
        "57P01, NO_ANSWER",
        "28P01, LOGIN_REFUSED",
        "3D000, NO_SUCH_DATABASE",
        "53100, DISK_FULL",
        "57014, SLOW"
    })
    void stateOfThePostgresqlFailureTellsWhatIsWrong(String state, StoreFailure expected) {
        assertThat(StoreFailure.of(new RuntimeException(new SQLException("Something", state))))
                .contains(expected);
    }

    @Test
    void fullDiskIsRecognisedBehindABrokenConnection() {
        var broken = new SQLException("Closed", "90098", 90098, new IOException("No space left on device"));

        assertThat(StoreFailure.of(broken)).contains(StoreFailure.DISK_FULL);
    }

    @Test
    void failureOfOursIsNone() {
        assertThat(StoreFailure.of(new SQLException("Unique key", "23505"))).isEmpty();
        assertThat(StoreFailure.of(new IllegalArgumentException("Wrong"))).isEmpty();
        assertThat(analyzer.analyze(new IllegalArgumentException("Wrong"))).isNull();
    }

    @Test
    void tablesOfANewerProgramAreRecognised(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("naerplan")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway flyway = Flyway.configure().dataSource(url, "", "").load();
        flyway.migrate();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = 1 where version = '001'");
        }

        RuntimeException failure = catchThrowableOfType(RuntimeException.class, flyway::migrate);

        assertThat(StoreFailure.of(failure)).contains(StoreFailure.OTHER_TABLES);
    }

    private static Throwable failureOf(String url) {
        try {
            DriverManager.getConnection(url).close();
            throw new AssertionError("The file could be opened twice.");
        } catch (SQLException e) {
            return e;
        }
    }
}
