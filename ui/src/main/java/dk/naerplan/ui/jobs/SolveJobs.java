package dk.naerplan.ui.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.security.MayPlan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches as jobs. A job that was accepted is on the disk, and some process runs it to one end, whatever happens to
 * processes meanwhile. Who may see or stop whose jobs is for the caller to decide.
 */
@Service
@MayPlan
public class SolveJobs {

    private final JobTable table;
    private final QueueTable queue;
    private final Scheduler scheduler;
    private final JobWatch watch;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JobProperties properties;

    SolveJobs(
            JobTable table,
            QueueTable queue,
            Scheduler scheduler,
            JobWatch watch,
            TransactionTemplate transaction,
            Clock clock,
            JobProperties properties) {
        this.table = table;
        this.queue = queue;
        this.scheduler = scheduler;
        this.watch = watch;
        this.transaction = transaction;
        this.clock = clock;
        this.properties = properties;
    }

    /** Puts the job into the queue, where owners take turns. */
    public Submission submit(NewJob job) {
        Submission submission = transaction.execute(status -> queued(job));
        scheduler.triggerCheckForDueExecutions();
        return submission;
    }

    public Optional<Job> find(JobId job) {
        return table.find(job);
    }

    /** The owner's jobs that are still kept, the newest first. */
    public List<Job> list(String owner) {
        return table.ofOwner(owner);
    }

    /** The best roster saved so far, in its document; of a job that is done, the result. Empty before there is one. */
    public Optional<DataSet> best(JobId job) {
        return table.best(job);
    }

    /** The document that the job was given. */
    public Optional<DataSet> given(JobId job) {
        return table.given(job);
    }

    /** Ends the job, which becomes CANCELLED; the best roster saved can still be read. False when it was over already. */
    public boolean cancel(JobId job) {
        return table.cancelQueued(job, clock.instant()) || table.cancelRunning(job, false);
    }

    /**
     * Ends the search, so that the best roster found becomes the result and the job DONE; CANCELLED when it had not begun.
     * False when it was over already.
     */
    public boolean stop(JobId job) {
        return table.cancelQueued(job, clock.instant()) || table.cancelRunning(job, true);
    }

    /** Remembers that somebody has decided what becomes of the result: it is no proposal any more. */
    public void answer(JobId job) {
        table.answer(job, clock.instant());
    }

    /**
     * Tells the listener soon how the job stands, and then whenever that changes, whichever process runs it, until it is
     * over or the subscription is closed.
     */
    public Subscription subscribe(JobId job, JobListener listener) {
        return watch.subscribe(job, listener);
    }

    private Submission queued(NewJob job) {
        long number = queue.lock();
        if (queue.open() >= properties.inAll()) {
            return new Submission.Refused(Refusal.QUEUE_IS_FULL);
        }
        boolean batched = job.kind().isBatched();
        if (queue.open(job.owner(), batched) >= (batched ? properties.perBatcher() : properties.perOwner())) {
            return new Submission.Refused(Refusal.OWNER_HAS_TOO_MANY);
        }
        JobId id = JobId.create();
        Instant now = clock.instant();
        int turn = queue.nextTurn(job.owner(), batched);
        table.insert(id, job, turn, now);
        scheduler.scheduleIfNotExists(SolveTask.instance(id, turn, number));
        return new Submission.Accepted(id);
    }
}
