package dk.naerplan.ui.jobs;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Documents;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of jobs, for those who ask for jobs and look at them. */
@Repository
class JobTable {

    private static final String SELECT = "select " + JobRows.COLUMNS + " from solve_job ";

    private final JdbcClient database;

    JobTable(JdbcClient database) {
        this.database = database;
    }

    void insert(JobId id, NewJob job, int turn, Instant now) {
        JobSettings settings = job.settings();
        database.sql("insert into solve_job (id, kind, owner, plan_id, plan_revision, state, turn, attempt, fruitless,"
                        + " keep, time_limit_millis, move_limit, seed, searches, balance, part, document, best_number, moves,"
                        + " elapsed_millis, stopped_early, queued_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, false, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, false, ?)")
                .param(id.value())
                .param(job.kind().name())
                .param(job.owner())
                .param(job.origin().map(origin -> origin.plan().value()).orElse(null))
                .param(job.origin().map(Origin::revision).orElse(null))
                .param(JobState.QUEUED.name())
                .param(turn)
                .param(settings.limits().timeLimit().map(Duration::toMillis).orElse(null))
                .param(
                        settings.limits().moveLimit().isPresent()
                                ? settings.limits().moveLimit().getAsLong()
                                : null)
                .param(settings.limits().seed())
                .param(settings.limits().searches())
                .param(settings.balance().isPresent() ? settings.balance().getAsInt() : null)
                .param(settings.part().orElse(null))
                .param(Documents.text(job.document()))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Job> find(JobId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(JobRows::job)
                .optional();
    }

    List<Job> find(Collection<JobId> ids) {
        return database.sql(SELECT + "where id in (:ids)")
                .param("ids", ids.stream().map(JobId::value).toList())
                .query(JobRows::job)
                .list();
    }

    /** The newest first. */
    List<Job> ofOwner(String owner) {
        return database.sql(SELECT + "where owner = :owner order by queued_at desc, id")
                .param("owner", owner)
                .query(JobRows::job)
                .list();
    }

    /** The best roster saved, in its document. */
    Optional<DataSet> best(JobId id) {
        return document(id, "best");
    }

    /** What the job was given. */
    Optional<DataSet> given(JobId id) {
        return document(id, "document");
    }

    private Optional<DataSet> document(JobId id, String column) {
        return database.sql("select " + column + " from solve_job where id = :id and " + column + " is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(Documents::read);
    }

    /** Ends a job that nobody has begun; false when it is not waiting. */
    boolean cancelQueued(JobId id, Instant now) {
        return database.sql("update solve_job set state = 'CANCELLED', stopped_early = true, ended_at = :now"
                                + " where id = :id and state = 'QUEUED'")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Asks the process that runs the job to end it; false when none does. */
    boolean cancelRunning(JobId id, boolean keep) {
        return database.sql("update solve_job set state = 'CANCELLING', keep = :keep"
                                + " where id = :id and state = 'RUNNING'")
                        .param("keep", keep)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void answer(JobId id, Instant now) {
        database.sql("update solve_job set answered_at = :now where id = :id and answered_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** How many jobs are gone that ended before the moment. */
    int deleteEndedBefore(Instant moment) {
        return database.sql("delete from solve_job where ended_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
