package dk.naerplan.ui.jobs;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Turns rows into records. */
final class JobRows {

    /** All columns but the documents. */
    static final String COLUMNS = """
            id, kind, owner, plan_id, plan_revision, state, attempt, time_limit_millis, move_limit, seed, searches, balance, \
            part, best_number, hard, medium, soft, coverage, closeness, coordination, travel_minutes, moves, elapsed_millis, \
            stopped_early, failure, queued_at, started_at, ended_at, answered_at\
            """;

    private JobRows() {}

    static Job job(ResultSet row, int line) throws SQLException {
        JobSettings settings = settings(row);
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                JobKind.valueOf(row.getString("kind")),
                row.getString("owner"),
                origin(row),
                settings,
                JobState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                progress(row, settings),
                row.getBoolean("stopped_early"),
                Optional.ofNullable(row.getString("failure")).map(JobFailure::valueOf),
                new JobTimes(
                        instant(row, "queued_at").orElseThrow(),
                        instant(row, "started_at"),
                        instant(row, "ended_at"),
                        instant(row, "answered_at")));
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return plan == null ? Optional.empty() : Optional.of(new Origin(new PlanId(plan), row.getInt("plan_revision")));
    }

    private static JobSettings settings(ResultSet row) throws SQLException {
        Long time = row.getObject("time_limit_millis", Long.class);
        Long moves = row.getObject("move_limit", Long.class);
        Integer balance = row.getObject("balance", Integer.class);
        var limits = new SolverSettings(
                Optional.ofNullable(time).map(Duration::ofMillis),
                moves == null ? OptionalLong.empty() : OptionalLong.of(moves),
                row.getLong("seed"),
                row.getInt("searches"));
        return new JobSettings(
                limits,
                balance == null ? OptionalInt.empty() : OptionalInt.of(balance),
                Optional.ofNullable(row.getString("part")));
    }

    private static JobProgress progress(ResultSet row, JobSettings settings) throws SQLException {
        Duration elapsed = Duration.ofMillis(row.getLong("elapsed_millis"));
        long moves = row.getLong("moves");
        return new JobProgress(
                row.getInt("best_number"), figures(row), moves, elapsed, settings.fraction(elapsed, moves));
    }

    private static Optional<Figures> figures(ResultSet row) throws SQLException {
        if (row.getObject("hard") == null) {
            return Optional.empty();
        }
        return Optional.of(new Figures(
                HardMediumSoftLongScore.of(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")),
                row.getDouble("coverage"),
                row.getDouble("closeness"),
                row.getDouble("coordination"),
                row.getLong("travel_minutes")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
