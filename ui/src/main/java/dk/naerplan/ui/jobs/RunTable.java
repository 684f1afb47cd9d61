package dk.naerplan.ui.jobs;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of jobs, for the process that runs one. Only the newest attempt at a job can write. */
@Repository
class RunTable {

    private static final String MINE = " where id = :id and attempt = :attempt and state in ('RUNNING', 'CANCELLING')";

    private final JdbcClient database;

    RunTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Begins or takes over. Empty when the job is over.
     *
     * @param ticket version of the row of db-scheduler by which this process was told to run the job
     * @throws TakenOverException when another process has been told so meanwhile
     */
    @Transactional
    public Optional<Job> begin(JobId id, long ticket, Instant now) {
        boolean valid = database.sql("select version from scheduled_tasks"
                        + " where task_name = :task and task_instance = :id and version = :ticket and picked = true"
                        + " for update")
                .param("task", SolveTask.NAME)
                .param("id", id.toString())
                .param("ticket", ticket)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!valid) {
            throw new TakenOverException(id);
        }
        int begun = database.sql("update solve_job set attempt = attempt + 1, fruitless = fruitless + 1,"
                        + " state = case when state = 'QUEUED' then 'RUNNING' else state end,"
                        + " started_at = coalesce(started_at, :now)"
                        + " where id = :id and state in ('QUEUED', 'RUNNING', 'CANCELLING')")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return begun == 0 ? Optional.empty() : Optional.of(find(id));
    }

    private Job find(JobId id) {
        return database.sql("select " + JobRows.COLUMNS + " from solve_job where id = :id")
                .param("id", id.value())
                .query(JobRows::job)
                .single();
    }

    /** How many attempts in a row have saved no roster, this one included. */
    int fruitless(JobId id) {
        return database.sql("select fruitless from solve_job where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Whether what a stopped search found becomes its result. */
    boolean isKept(JobId id) {
        return database.sql("select keep from solve_job where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes how far the search is, and with a roster saves that. Empty when the job is no longer this attempt's. */
    @Transactional
    public Optional<JobState> report(
            Job job, long moves, Duration elapsed, Optional<Figures> figures, Optional<DataSet> best) {
        int written = database.sql("update solve_job set moves = :moves, elapsed_millis = :elapsed" + MINE)
                .param("moves", moves)
                .param("elapsed", elapsed.toMillis())
                .param("id", job.id().value())
                .param("attempt", job.attempt())
                .update();
        if (written == 0) {
            return Optional.empty();
        }
        figures.ifPresent(found -> write(job, found));
        best.ifPresent(found -> save(job, found));
        return Optional.of(find(job.id()).state());
    }

    private void write(Job job, Figures figures) {
        database.sql("update solve_job set hard = ?, medium = ?, soft = ?, coverage = ?, closeness = ?,"
                        + " coordination = ?, travel_minutes = ? where id = ?")
                .param(figures.score().hardScore())
                .param(figures.score().mediumScore())
                .param(figures.score().softScore())
                .param(figures.coverage())
                .param(figures.closeness())
                .param(figures.coordination())
                .param(figures.travelMinutes())
                .param(job.id().value())
                .update();
    }

    private void save(Job job, DataSet best) {
        database.sql("update solve_job set best = :best, best_number = best_number + 1, fruitless = 0 where id = :id")
                .param("best", Documents.text(best))
                .param("id", job.id().value())
                .update();
    }

    /** Ends the job; false when it is no longer this attempt's, and then nothing is written. */
    boolean end(Job job, JobState state, boolean stoppedEarly, @Nullable JobFailure failure, Instant now) {
        return database.sql("update solve_job set state = :state, stopped_early = :early, failure = :failure,"
                                + " ended_at = :now" + MINE)
                        .param("state", state.name())
                        .param("early", stoppedEarly)
                        .param("failure", failure == null ? null : failure.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", job.id().value())
                        .param("attempt", job.attempt())
                        .update()
                == 1;
    }

    /** Gives the job back for another process to go on with. */
    void handBack(Job job) {
        database.sql("update solve_job set state = case when state = 'RUNNING' then 'QUEUED' else state end,"
                        + " fruitless = 0" + MINE)
                .param("id", job.id().value())
                .param("attempt", job.attempt())
                .update();
    }
}
