package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import dk.naerplan.ui.security.MayPlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The searches of studies, for whoever drives them. Who may see which study is for {@link Studies} to say. */
@Service
@Transactional
@MayPlan
public class StudyRuns {

    private final StudyTable studies;
    private final StudyRunTable table;
    private final SolveJobs jobs;
    private final Clock clock;

    public StudyRuns(StudyTable studies, StudyRunTable table, SolveJobs jobs, Clock clock) {
        this.studies = studies;
        this.table = table;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Studies that somebody has begun and nothing has ended. */
    @Transactional(readOnly = true)
    public List<Study> unfinished() {
        return studies.running();
    }

    @Transactional(readOnly = true)
    public Optional<Study> study(StudyId study) {
        return studies.find(study);
    }

    /** In the order in which they were planned. */
    @Transactional(readOnly = true)
    public List<StudyRun> list(StudyId study) {
        return table.of(study);
    }

    /** Plans those that are not planned yet. */
    public void plan(StudyId study, List<Step> steps) {
        List<StudyRun> known = table.of(study);
        List<Step> planned = known.stream().map(StudyRun::step).toList();
        int place = known.size();
        for (Step step : steps) {
            if (!planned.contains(step)) {
                table.insert(study, place++, step);
            }
        }
    }

    /** Hands the search to the jobs; when somebody else has done so meanwhile, nothing is handed in. */
    public Submission submit(StudyId study, Step step, NewJob job) {
        Submission submission = jobs.submit(job);
        if (submission instanceof Submission.Accepted accepted && !table.claim(study, step, accepted.job())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return submission;
    }

    public void found(StudyId study, Step step, FoundRoster roster) {
        table.find(study, step, roster);
    }

    public void leaveOut(StudyId study, Step step) {
        table.leaveOut(study, step);
    }

    /** The job is gone without a result: the search waits again. */
    public void lost(StudyId study, Step step, JobId job) {
        table.lose(study, step, job);
    }

    /** What is not found by now does not count. */
    public void stop(StudyId study) {
        table.leaveOutUnfinished(study);
        studies.end(study, StudyState.STOPPED, clock.instant());
    }

    public void end(StudyId study, StudyState state) {
        studies.end(study, state, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<FoundRoster> found(StudyId study, Step step) {
        return table.found(study, step);
    }
}
