package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import dk.naerplan.ui.jobs.Subscription;
import dk.naerplan.ui.scenario.store.FoundRoster;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.scenario.store.StudyState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes one study from what is in the store to what comes next: gathers what its jobs have found, and hands in as many as there is
 * room for. Knows nothing that is not in the store, so that it can be made anew at any time. Not for two threads at once.
 */
final class StudyDrive {

    private final Study study;
    private final StudyPlan plan;
    private final StudyRuns runs;
    private final SolveJobs jobs;
    private final Runnable look;
    private final Map<JobId, Subscription> watched = new HashMap<>();

    /** @param look asks for another {@link #step()} soon, whichever thread calls it */
    StudyDrive(Study study, StudyPlan plan, StudyRuns runs, SolveJobs jobs, Runnable look) {
        this.study = study;
        this.plan = plan;
        this.runs = runs;
        this.jobs = jobs;
        this.look = look;
    }

    /** @return whether there is more to come */
    boolean step() {
        gather();
        plan();
        submit();
        plan();
        boolean more =
                runs.list(study.id()).stream().anyMatch(run -> !run.state().isOver());
        if (!more) {
            runs.end(study.id(), StudyState.DONE);
        }
        return more;
    }

    private void plan() {
        Set<Step> over = runs.list(study.id()).stream()
                .filter(run -> run.state().isOver())
                .map(StudyRun::step)
                .collect(Collectors.toSet());
        runs.plan(study.id(), plan.steps(new Found(over)));
    }

    void leave() {
        watched.values().forEach(Subscription::close);
        watched.clear();
    }

    private void gather() {
        for (StudyRun run : runs.list(study.id())) {
            if (run.state() == RunState.OPEN) {
                run.job()
                        .ifPresent(id -> jobs.find(id)
                                .ifPresentOrElse(
                                        job -> hear(run.step(), job), () -> runs.lost(study.id(), run.step(), id)));
            }
        }
    }

    private void hear(Step step, Job job) {
        if (!job.state().isOver()) {
            watch(job.id());
            return;
        }
        watched.remove(job.id());
        Optional<FoundRoster> found = job.state() == JobState.DONE && !job.stoppedEarly()
                ? jobs.best(job.id())
                        .map(document -> new FoundRoster(
                                document, job.progress().moves(), job.progress().elapsed()))
                : Optional.empty();
        found.ifPresentOrElse(roster -> runs.found(study.id(), step, roster), () -> runs.leaveOut(study.id(), step));
    }

    private void submit() {
        List<StudyRun> known = runs.list(study.id());
        Set<Step> unfinished = known.stream()
                .filter(run -> !run.state().isOver())
                .map(StudyRun::step)
                .collect(Collectors.toSet());
        for (StudyRun run : known) {
            boolean ready = run.state() == RunState.WAITING
                    && plan.before(run.step()).stream().noneMatch(unfinished::contains);
            if (ready && !submitted(run.step())) {
                break;
            }
        }
    }

    /** False when there is no room for more. */
    private boolean submitted(Step step) {
        var given = plan.given(step, this::found);
        if (given.isEmpty()) {
            runs.leaveOut(study.id(), step);
            look.run();
            return true;
        }
        var settings = new JobSettings(study.settings().limits().withSeed(step.seed()), OptionalInt.empty());
        var job = new NewJob(plan.kind(step), study.owner(), given.get(), Optional.of(study.origin()), settings);
        if (runs.submit(study.id(), step, job) instanceof Submission.Accepted accepted) {
            watch(accepted.job());
            return true;
        }
        return false;
    }

    private Optional<DataSet> found(Step step) {
        return runs.found(study.id(), step).map(FoundRoster::document);
    }

    private void watch(JobId id) {
        watched.computeIfAbsent(
                id,
                job -> jobs.subscribe(job, heard -> {
                    if (heard.state().isOver()) {
                        look.run();
                    }
                }));
    }

    /** @param over searches of which nothing more comes */
    private final class Found implements Finds {

        private final Set<Step> over;

        Found(Set<Step> over) {
            this.over = over;
        }

        @Override
        public Optional<DataSet> of(Step step) {
            return found(step);
        }

        @Override
        public boolean isOver(Step step) {
            return over.contains(step);
        }
    }
}
