package dk.naerplan.ui.jobs;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts jobs, whoever's they are. */
@Repository
public class JobStatistics {

    private final JdbcClient database;
    private final Clock clock;

    JobStatistics(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A job that is over.
     *
     * @param searched how long it was searched
     * @param score of its best roster, if it has one
     */
    public record Ended(JobState state, Instant at, Duration searched, Optional<HardMediumSoftLongScore> score) {}

    public JobCensus census() {
        Instant now = clock.instant();
        return database.sql("select sum(case when state = 'QUEUED' then 1 else 0 end) as queued,"
                        + " sum(case when state in ('RUNNING', 'CANCELLING') then 1 else 0 end) as running,"
                        + " min(case when state = 'QUEUED' then queued_at end) as oldest,"
                        + " sum(case when state = 'RUNNING' and elapsed_millis > 0"
                        + " then moves * 1000 / elapsed_millis else 0 end) as speed"
                        + " from solve_job where state in ('QUEUED', 'RUNNING', 'CANCELLING')")
                .query((row, line) -> new JobCensus(
                        row.getInt("queued"),
                        row.getInt("running"),
                        waiting(row.getObject("oldest", OffsetDateTime.class), now),
                        row.getLong("speed")))
                .single();
    }

    /** Jobs that were over after that moment, in the order of their ends. */
    public List<Ended> endedAfter(Instant moment) {
        return database.sql("select state, ended_at, elapsed_millis, hard, medium, soft from solve_job"
                        + " where ended_at > :moment order by ended_at")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(JobStatistics::ended)
                .list();
    }

    private static Duration waiting(@Nullable OffsetDateTime since, Instant now) {
        return since == null || now.isBefore(since.toInstant())
                ? Duration.ZERO
                : Duration.between(since.toInstant(), now);
    }

    private static Ended ended(ResultSet row, int line) throws SQLException {
        Long hard = row.getObject("hard", Long.class);
        Optional<HardMediumSoftLongScore> score = hard == null
                ? Optional.empty()
                : Optional.of(HardMediumSoftLongScore.of(hard, row.getLong("medium"), row.getLong("soft")));
        return new Ended(
                JobState.valueOf(row.getString("state")),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("elapsed_millis")),
                score);
    }
}
