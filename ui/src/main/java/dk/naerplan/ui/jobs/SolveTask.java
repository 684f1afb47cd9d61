package dk.naerplan.ui.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;

/** A job as db-scheduler sees it. Its row there lives as long as the job is not over. */
final class SolveTask {

    static final String NAME = "solve";
    /** After the database did not answer. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final JobRunner runner;

    SolveTask(JobRunner runner) {
        this.runner = runner;
    }

    /**
     * The jobs of the lowest turn run first, and those of a turn in the order of their numbers. They are due ever since 1970, so
     * that they need not wait for a clock that was put back, or for one that is behind the clock of another machine.
     */
    static SchedulableInstance<Void> instance(JobId job, int turn, long number) {
        return new TaskInstance.Builder<Void>(NAME, job.toString())
                .priority(-turn)
                .scheduledTo(Instant.EPOCH.plusMillis(number));
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute(this::execute);
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        JobId job = JobId.parse(instance.getId()).orElseThrow();
        JobRunner.Outcome outcome =
                runner.run(job, context.getExecution().version, context.getSchedulerState()::isShuttingDown);
        return switch (outcome) {
            case OVER -> new CompletionHandler.OnCompleteRemove<>();
            case HANDED_BACK ->
                (complete, operations) -> operations.reschedule(complete, complete.getExecution().executionTime);
            case TAKEN_OVER -> (complete, operations) -> {};
        };
    }
}
