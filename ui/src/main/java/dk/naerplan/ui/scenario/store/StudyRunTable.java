package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.Figures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of searches. Each change says what it expects, so that two processes that drive one study do no harm. */
@Repository
class StudyRunTable {

    private final JdbcClient database;

    StudyRunTable(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were planned. */
    List<StudyRun> of(StudyId study) {
        return database.sql(
                        "select variant, seed, state, job_id, hard, medium, soft, coverage, closeness, coordination,"
                                + " travel_minutes from study_run where study_id = ? order by place")
                .param(study.value())
                .query(StudyRows::run)
                .list();
    }

    void insert(StudyId study, int place, Step step) {
        database.sql("insert into study_run (study_id, variant, seed, place, state, moves, elapsed_millis)"
                        + " values (?, ?, ?, ?, 'WAITING', 0, 0)")
                .params(study.value(), step.variant(), step.seed(), place)
                .update();
    }

    /** False when it does not wait any more. */
    boolean claim(StudyId study, Step step, JobId job) {
        return database.sql("update study_run set state = 'OPEN', job_id = ?"
                                + " where study_id = ? and variant = ? and seed = ? and state = 'WAITING'")
                        .params(job.value(), study.value(), step.variant(), step.seed())
                        .update()
                == 1;
    }

    /** Back to where it was before; the job is gone without a result. */
    void lose(StudyId study, Step step, JobId job) {
        database.sql("update study_run set state = 'WAITING', job_id = null"
                        + " where study_id = ? and variant = ? and seed = ? and state = 'OPEN' and job_id = ?")
                .params(study.value(), step.variant(), step.seed(), job.value())
                .update();
    }

    void leaveOut(StudyId study, Step step) {
        database.sql("update study_run set state = 'LEFT_OUT'"
                        + " where study_id = ? and variant = ? and seed = ? and state in ('OPEN', 'WAITING')")
                .params(study.value(), step.variant(), step.seed())
                .update();
    }

    void leaveOutUnfinished(StudyId study) {
        database.sql("update study_run set state = 'LEFT_OUT' where study_id = ? and state in ('OPEN', 'WAITING')")
                .param(study.value())
                .update();
    }

    void find(StudyId study, Step step, FoundRoster found) {
        Figures figures = Figures.of(found.document());
        database.sql("update study_run set state = 'FOUND', document = ?, hard = ?, medium = ?, soft = ?, coverage = ?,"
                        + " closeness = ?, coordination = ?, travel_minutes = ?, moves = ?, elapsed_millis = ?"
                        + " where study_id = ? and variant = ? and seed = ? and state = 'OPEN'")
                .param(Documents.text(found.document()))
                .param(figures.score().hardScore())
                .param(figures.score().mediumScore())
                .param(figures.score().softScore())
                .param(figures.coverage())
                .param(figures.closeness())
                .param(figures.coordination())
                .param(figures.travelMinutes())
                .param(found.moves())
                .param(found.elapsed().toMillis())
                .param(study.value())
                .param(step.variant())
                .param(step.seed())
                .update();
    }

    Optional<FoundRoster> found(StudyId study, Step step) {
        return database.sql("select document, moves, elapsed_millis from study_run"
                        + " where study_id = ? and variant = ? and seed = ? and document is not null")
                .params(study.value(), step.variant(), step.seed())
                .query((row, line) -> new FoundRoster(
                        Documents.read(row.getString("document")),
                        row.getLong("moves"),
                        Duration.ofMillis(row.getLong("elapsed_millis"))))
                .optional();
    }
}
