package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import dk.naerplan.ui.jobs.Subscription;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The search that a page follows, at most one. It goes on when nobody follows it any more. */
final class PlanSearch {

    private final SolveJobs jobs;
    private final Executor executor;
    private final Consumer<Job> heard;
    private @Nullable JobId running;
    private @Nullable Subscription subscription;
    private Duration elapsed = Duration.ZERO;
    private int told;

    /** @param heard hears of the search, on threads of the executor, the last time when it is over */
    PlanSearch(SolveJobs jobs, Executor executor, Consumer<Job> heard) {
        this.jobs = jobs;
        this.executor = executor;
        this.heard = heard;
    }

    synchronized boolean isRunning() {
        return running != null;
    }

    /** How long the search has run, as far as it has told. */
    synchronized Duration elapsed() {
        return elapsed;
    }

    /** Empty when the search has begun. */
    Optional<Refusal> start(NewJob wish) {
        return switch (jobs.submit(wish)) {
            case Submission.Accepted accepted -> {
                follow(accepted.job());
                yield Optional.empty();
            }
            case Submission.Refused refused -> Optional.of(refused.reason());
        };
    }

    synchronized void follow(JobId job) {
        running = job;
        told = 0;
        elapsed = Duration.ZERO;
        subscription = jobs.subscribe(job, news -> executor.execute(() -> hear(news)));
    }

    private void hear(Job job) {
        synchronized (this) {
            elapsed = job.progress().elapsed();
            if (job.state().isOver()) {
                running = null;
                subscription = null;
            }
        }
        heard.accept(job);
    }

    /** The best document, if there is one that has not been told of yet. */
    synchronized Optional<DataSet> better(Job job) {
        if (job.progress().best() <= told) {
            return Optional.empty();
        }
        told = job.progress().best();
        return FoundRosters.of(jobs, job);
    }

    /** Ends the search; the best roster found is its result. */
    synchronized void stop() {
        if (running != null) {
            jobs.stop(running);
        }
    }

    /** Ends the search without a result. */
    synchronized void cancel() {
        if (running != null) {
            jobs.cancel(running);
        }
    }

    /** Hears nothing any more. */
    synchronized void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
