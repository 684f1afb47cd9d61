package dk.naerplan.ui.jobs;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.ui.store.Figures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One attempt at a job, while its search runs: tells the table how far it is, and hears from there when to stop. */
final class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    /** What is to happen when the search has stopped. */
    enum Ending {
        /** The search ran to its limit. */
        REACHED,
        /** Somebody stopped it. */
        CANCELLED,
        /** This process is about to end. */
        HANDED_BACK,
        /** Another process has the job. */
        TAKEN_OVER
    }

    private final Job job;
    private final DataSet document;
    private final RunTable table;
    private final Clock clock;
    private final Duration save;
    private final BooleanSupplier leaving;
    private final Instant began;
    private volatile @Nullable SolveProgress newest;
    private @Nullable SolveHandle handle;
    private @Nullable Roster saved;
    private Instant savedAt = Instant.EPOCH;
    private Ending ending = Ending.REACHED;

    /**
     * @param document in which rosters are saved
     * @param save how long to wait at least between two rosters
     * @param leaving whether this process is about to end
     */
    JobRun(Job job, DataSet document, RunTable table, Clock clock, Duration save, BooleanSupplier leaving) {
        this.job = job;
        this.document = document;
        this.table = table;
        this.clock = clock;
        this.save = save;
        this.leaving = leaving;
        this.began = clock.instant();
    }

    /** Whoever has stopped the job while its search was set up has stopped the search too. */
    synchronized void steer(SolveHandle search) {
        handle = search;
        if (ending != Ending.REACHED) {
            search.stop();
        }
    }

    /** Hears of the search, on its thread. */
    void progressed(SolveProgress progress) {
        newest = progress;
    }

    synchronized Ending ending() {
        return ending;
    }

    /** Tells and hears. The search goes on when the database does not answer. */
    synchronized void tick() {
        if (ending != Ending.REACHED) {
            return;
        }
        if (leaving.getAsBoolean()) {
            stop(Ending.HANDED_BACK);
            return;
        }
        try {
            Optional<JobState> state = report();
            if (state.isEmpty()) {
                stop(Ending.TAKEN_OVER);
            } else if (state.get() == JobState.CANCELLING) {
                stop(Ending.CANCELLED);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The job {} cannot tell how far it is, and goes on: {}", job.id(), e.getClass());
        }
    }

    /** Saves what the search ended with; false when another process has the job. */
    synchronized boolean saveResult(SolveResult result) {
        Optional<DataSet> best = result.roster().equals(saved)
                ? Optional.empty()
                : Optional.of(RosterMapper.withRoster(document, result.roster()));
        Duration elapsed = elapsed();
        return table.report(
                        job,
                        job.progress().moves() + result.moves(),
                        elapsed,
                        Optional.of(Figures.of(result.score(), result.kpis())),
                        best)
                .isPresent();
    }

    private void stop(Ending reason) {
        ending = reason;
        if (handle != null) {
            handle.stop();
        }
    }

    private Optional<JobState> report() {
        SolveProgress progress = newest;
        if (progress == null) {
            return table.report(job, job.progress().moves(), elapsed(), Optional.empty(), Optional.empty());
        }
        Instant now = clock.instant();
        boolean due = !progress.best().equals(saved) && isTimeToSave(now);
        Optional<DataSet> best =
                due ? Optional.of(RosterMapper.withRoster(document, progress.best())) : Optional.empty();
        Optional<JobState> state = table.report(
                job,
                job.progress().moves() + progress.moves(),
                elapsed(),
                Optional.of(Figures.of(progress.score(), progress.kpis())),
                best);
        if (due) {
            saved = progress.best();
            savedAt = now;
        }
        return state;
    }

    /** At once after the clock was put back. */
    private boolean isTimeToSave(Instant now) {
        return now.isBefore(savedAt) || !now.isBefore(savedAt.plus(save));
    }

    private Duration elapsed() {
        Duration here = Duration.between(began, clock.instant());
        return job.progress().elapsed().plus(here.isNegative() ? Duration.ZERO : here);
    }
}
