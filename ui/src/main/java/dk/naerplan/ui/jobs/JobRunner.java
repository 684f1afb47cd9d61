package dk.naerplan.ui.jobs;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.WeekCalendar;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Runs a job to one end, from its start or from the roster that the last process saved. */
@Service
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int BEFORE_THE_WEEK = -1;

    /** What is to become of db-scheduler's row of the job. */
    enum Outcome {
        OVER,
        HANDED_BACK,
        TAKEN_OVER
    }

    private final JobTable jobs;
    private final RunTable table;
    private final Search search;
    private final Pulse pulse;
    private final Clock clock;
    private final JobProperties properties;

    JobRunner(JobTable jobs, RunTable table, Search search, Pulse pulse, Clock clock, JobProperties properties) {
        this.jobs = jobs;
        this.table = table;
        this.search = search;
        this.pulse = pulse;
        this.clock = clock;
        this.properties = properties;
    }

    /** @param leaving whether this process is about to end */
    Outcome run(JobId id, long ticket, BooleanSupplier leaving) {
        Optional<Job> begun;
        try {
            begun = table.begin(id, ticket, clock.instant());
        } catch (TakenOverException e) {
            LOG.info("{}", e.getMessage());
            return Outcome.TAKEN_OVER;
        }
        return begun.map(job -> run(job, leaving)).orElse(Outcome.OVER);
    }

    private Outcome run(Job job, BooleanSupplier leaving) {
        Optional<Task> task = task(job);
        if (task.isEmpty()) {
            return fail(job, JobFailure.UNUSABLE_DOCUMENT);
        }
        if (job.progress().best() > 0) {
            forgetUnsaved(job, task.get());
        }
        if (job.state() == JobState.CANCELLING) {
            return job.progress().best() > 0 ? endCancelled(job) : end(job, JobState.CANCELLED, true);
        }
        if (table.fruitless(job.id()) > properties.fruitless()) {
            return fail(job, JobFailure.PROCESSES_DIED);
        }
        Optional<SolverSettings> left = left(job);
        return left.isEmpty() ? end(job, JobState.DONE, false) : search(job, task.get(), left.get(), leaving);
    }

    /** A process that died may have told of a better roster than it had saved. */
    private void forgetUnsaved(Job job, Task saved) {
        JobProgress progress = job.progress();
        var figures = Figures.of(RosterAuditor.audit(saved.problem()));
        table.report(job, progress.moves(), progress.elapsed(), Optional.of(figures), Optional.empty());
    }

    /** What a job that has found no roster yet has used up does not count: it shall end with one. */
    private static Optional<SolverSettings> left(Job job) {
        JobProgress progress = job.progress();
        return progress.best() > 0
                ? job.settings().left(progress.elapsed(), progress.moves())
                : Optional.of(job.settings().limits());
    }

    private Outcome search(Job job, Task task, SolverSettings left, BooleanSupplier leaving) {
        var run = new JobRun(job, task.document(), table, clock, properties.save(), leaving);
        try (var ticking = pulse.start(run::tick)) {
            SolveHandle handle = begun(job, task, left, run);
            run.steer(handle);
            SolveResult result = handle.await();
            ticking.close();
            return finish(job, run, result);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The search of the job {} failed", job.id(), e);
            return fail(job, JobFailure.SEARCH_FAILED);
        }
    }

    private SolveHandle begun(Job job, Task task, SolverSettings left, JobRun run) {
        return switch (job.kind()) {
            case REPAIR -> {
                int now = new WeekCalendar(task.document().week()).minuteAt(clock.instant());
                yield search.repair(task.problem(), now, left, run::progressed);
            }
            case STAND_IN -> search.repair(task.problem(), BEFORE_THE_WEEK, left, run::progressed);
            case ROSTER, SCENARIO, STUDY, PREVIEW, API -> search.start(task.problem(), left, run::progressed);
        };
    }

    private Outcome finish(Job job, JobRun run, SolveResult result) {
        if (run.ending() == JobRun.Ending.TAKEN_OVER || !run.saveResult(result)) {
            LOG.info("The job {} has been taken over by another process", job.id());
            return Outcome.TAKEN_OVER;
        }
        return switch (run.ending()) {
            case HANDED_BACK -> {
                table.handBack(job);
                yield Outcome.HANDED_BACK;
            }
            case CANCELLED -> endCancelled(job);
            case REACHED, TAKEN_OVER -> end(job, JobState.DONE, false);
        };
    }

    private Outcome endCancelled(Job job) {
        return end(job, table.isKept(job.id()) ? JobState.DONE : JobState.CANCELLED, true);
    }

    private Outcome end(Job job, JobState state, boolean stoppedEarly) {
        return ended(table.end(job, state, stoppedEarly, null, clock.instant()));
    }

    private Outcome fail(Job job, JobFailure failure) {
        return ended(table.end(job, JobState.FAILED, false, failure, clock.instant()));
    }

    private static Outcome ended(boolean byUs) {
        return byUs ? Outcome.OVER : Outcome.TAKEN_OVER;
    }

    private Optional<Task> task(Job job) {
        try {
            DataSet start = jobs.best(job.id()).or(() -> jobs.given(job.id())).orElseThrow();
            DataSet document = job.settings().balance().isPresent()
                    ? start.withSettings(start.settings()
                            .withBalance(job.settings().balance().getAsInt()))
                    : start;
            return Optional.of(new Task(document, RosterMapper.toRoster(document)));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The document of the job {} makes no roster: {}", job.id(), e.getClass());
            return Optional.empty();
        }
    }

    private record Task(DataSet document, Roster problem) {}
}
