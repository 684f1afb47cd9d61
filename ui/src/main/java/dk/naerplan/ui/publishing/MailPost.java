package dk.naerplan.ui.publishing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Carries letters to the mail server, one at a time, in whichever process of the application comes first. It has a scheduler of
 * its own, so that letters do not wait for searches, nor searches for a slow mail server.
 */
final class MailPost implements SmartLifecycle {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail", Void.class);

    private static final Duration NEVER = Duration.ofDays(100_000);
    private static final Duration BEAT = Duration.ofSeconds(8);
    private static final int MISSED = 4;
    private static final double TWICE = 2;

    private final Scheduler scheduler;
    private final SchedulerClient client;
    private volatile boolean running;

    MailPost(DataSource database, MailDelivery delivery, MailSettings settings, Clock clock) {
        var source = new TransactionAwareDataSourceProxy(database);
        OneTimeTask<Void> task = task(delivery, settings);
        this.client = SchedulerClient.Builder.create(source, task).build();
        this.scheduler = Scheduler.create(source, task)
                .deleteUnresolvedAfter(NEVER)
                .threads(1)
                .pollingInterval(settings.poll())
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(MISSED)
                .schedulerName(new SchedulerName.Fixed(name()))
                .clock(clock::instant)
                .build();
    }

    SchedulerClient client() {
        return client;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static OneTimeTask<Void> task(MailDelivery delivery, MailSettings settings) {
        var again = new FailureHandler.ExponentialBackoffFailureHandler<Void>(settings.retry(), TWICE);
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        settings.tries() - 1,
                        again,
                        (failed, operations) -> delivery.giveUp(
                                id(failed.getExecution().taskInstance.getId()))))
                .onDeadExecutionRevive()
                .execute((instance, context) -> delivery.deliver(id(instance.getId())));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static String name() {
        String name = "mail " + ManagementFactory.getRuntimeMXBean().getName();
        return name.length() > 50 ? name.substring(0, 50) : name;
    }
}
