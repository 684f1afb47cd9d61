package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.ui.store.PlanId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Turns rows into records. */
final class ScenarioRows {

    private ScenarioRows() {}

    static SavedScenario scenario(ResultSet row, int line) throws SQLException {
        return new SavedScenario(
                new ScenarioId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("maker"),
                row.getBoolean("shared"),
                version(row, line),
                document(row.getString("document")));
    }

    static ScenarioVersion version(ResultSet row, int line) throws SQLException {
        return new ScenarioVersion(
                row.getInt("version"),
                row.getInt("plan_revision"),
                row.getString("name"),
                row.getString("author"),
                moment(row, "created_at"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Scenario document(String text) {
        try {
            var read = ScenarioFormat.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return read.value()
                    .orElseThrow(() -> new IllegalStateException(
                            "A scenario that was kept is not readable: %s".formatted(read.issues())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
