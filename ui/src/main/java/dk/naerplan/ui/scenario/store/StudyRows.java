package dk.naerplan.ui.scenario.store;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** Turns rows into records. */
final class StudyRows {

    private StudyRows() {}

    static Study study(ResultSet row, Function<StudyId, List<StudyScenario>> scenarios) throws SQLException {
        var id = new StudyId(row.getObject("id", UUID.class));
        return new Study(
                id,
                StudyKind.valueOf(row.getString("kind")),
                new Origin(new PlanId(row.getObject("plan_id", UUID.class)), row.getInt("plan_revision")),
                row.getString("owner"),
                row.getString("name"),
                row.getBoolean("shared"),
                settings(row),
                scenarios.apply(id),
                StudyState.valueOf(row.getString("state")),
                ScenarioRows.moment(row, "began_at"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static StudySettings settings(ResultSet row) throws SQLException {
        Long time = row.getObject("time_limit_millis", Long.class);
        Long moves = row.getObject("move_limit", Long.class);
        var limits = new SolverSettings(
                Optional.ofNullable(time).map(Duration::ofMillis),
                moves == null ? OptionalLong.empty() : OptionalLong.of(moves),
                0,
                1);
        return new StudySettings(row.getInt("searches"), limits, row.getInt("extent"));
    }

    static StudyScenario scenario(ResultSet row, int line) throws SQLException {
        UUID saved = row.getObject("scenario_id", UUID.class);
        return new StudyScenario(
                row.getString("variant"),
                row.getString("title"),
                saved == null
                        ? Optional.empty()
                        : Optional.of(new StudyScenario.Source(new ScenarioId(saved), row.getInt("scenario_version"))),
                ScenarioRows.document(row.getString("document")));
    }

    static StudyRun run(ResultSet row, int line) throws SQLException {
        return new StudyRun(
                new Step(row.getString("variant"), row.getLong("seed")),
                RunState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new),
                row.getObject("hard") == null ? Optional.empty() : Optional.of(figures(row)));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                HardMediumSoftLongScore.of(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")),
                row.getDouble("coverage"),
                row.getDouble("closeness"),
                row.getDouble("coordination"),
                row.getLong("travel_minutes"));
    }
}
