package dk.naerplan.ui.scenario.batch;

import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.scenario.store.NewStudy;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.NoSuchPlanException;
import dk.naerplan.ui.store.Plans;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Begins studies and ends them, and drives those that are not over, whoever began them and whenever. */
@Service
@MayPlan
public class StudyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StudyDesk.class);

    private final Studies studies;
    private final StudyRuns runs;
    private final SolveJobs jobs;
    private final Plans plans;
    private final StudyTurns turns;
    private final Map<StudyId, StudyDrive> drives = new ConcurrentHashMap<>();

    StudyDesk(Studies studies, StudyRuns runs, SolveJobs jobs, Plans plans, StudyTurns turns) {
        this.studies = studies;
        this.runs = runs;
        this.jobs = jobs;
        this.plans = plans;
        this.turns = turns;
    }

    /** In the name of the one who asks. */
    public Study begin(NewStudy wanted) {
        Study study = studies.create(wanted);
        look(study.id());
        return study;
    }

    /** What is not found by now does not count. */
    public void stop(StudyId id) {
        studies.requireOwn(id);
        end(id);
    }

    /** Stops it, and removes what it has found. */
    public void delete(StudyId id) {
        Study study = studies.requireDeletable(id);
        if (study.isRunning()) {
            end(id);
        }
        studies.delete(id);
    }

    private void end(StudyId id) {
        var open = runs.list(id).stream()
                .filter(run -> !run.state().isOver())
                .flatMap(run -> run.job().stream())
                .toList();
        runs.stop(id);
        open.forEach(jobs::cancel);
        look(id);
    }

    /** Goes on with all that is not over. */
    void lookAtAll() {
        runs.unfinished().forEach(study -> look(study.id()));
    }

    private void look(StudyId id) {
        turns.take(id, () -> SystemUser.run(() -> step(id)));
    }

    private void step(StudyId id) {
        Optional<Study> study = runs.study(id).filter(Study::isRunning);
        boolean more = study.isPresent() && drive(study.get());
        if (!more) {
            Optional.ofNullable(drives.remove(id)).ifPresent(StudyDrive::leave);
        }
    }

    private boolean drive(Study study) {
        try {
            StudyDrive drive = drives.get(study.id());
            if (drive == null) {
                var base = plans.revision(study.origin().plan(), study.origin().revision());
                drive = new StudyDrive(
                        study, StudyPlans.of(study, base.document()), runs, jobs, () -> look(study.id()));
                drives.put(study.id(), drive);
            }
            return drive.step();
        } catch (NoSuchPlanException e) {
            LOG.info("The study {} is about a week that is not there any more", study.id());
            runs.end(study.id(), StudyState.BROKEN);
            return false;
        }
    }

    /** How each search stands, for a study that the one who asks may see. */
    public StudyProgress progress(Study study) {
        var list = runs.list(study.id());
        return new StudyProgress(list.stream().map(this::share).toList());
    }

    private StudyProgress.Share share(StudyRun run) {
        double done = switch (run.state()) {
            case WAITING -> 0;
            case OPEN ->
                run.job()
                        .flatMap(jobs::find)
                        .map(job -> job.progress().fraction())
                        .orElse(0.0);
            case FOUND, LEFT_OUT -> 1;
        };
        return new StudyProgress.Share(run, done);
    }
}
