package dk.naerplan.ui.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** db-scheduler over our database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobProperties.class)
class JobBeans {

    /** The fewest missed heartbeats that db-scheduler knows. */
    private static final int MISSED = 4;

    private static final Duration BEAT = Duration.ofMillis(400);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    /** What this process does not know, another does. */
    private static final Duration NEVER = Duration.ofDays(100_000);

    @Bean
    Pulse pulse() {
        return new TimedPulse(BEAT);
    }

    /**
     * Not started. A job submitted in a transaction is scheduled in the same. A process does what it knows and leaves the rest
     * to others: one that solves nothing still cleans up, and a worker does not know all that there is to clean up.
     */
    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource database,
            JobRunner runner,
            JobCleanup cleanup,
            ObjectProvider<RecurringTask<?>> others,
            Clock clock,
            JobProperties settings) {
        List<Task<?>> solving = settings.atATime() > 0 ? List.of(new SolveTask(runner).task()) : List.of();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), solving)
                .deleteUnresolvedAfter(NEVER)
                .startTasks(cleanup.task())
                .startTasks(others.orderedStream().toList())
                .threads(Math.max(1, settings.atATime()))
                .pollUsingFetch(0.5, 1.0)
                .pollingInterval(settings.poll())
                .heartbeatInterval(heartbeat(settings))
                .missedHeartbeatsLimit(MISSED)
                .enablePriority()
                .shutdownMaxWait(FAREWELL)
                .schedulerName(new SchedulerName.Fixed(processName()))
                .clock(clock::instant)
                .build();
    }

    /** So short that {@link #MISSED} of them take as long as the heartbeats that may be missed by our settings. */
    static Duration heartbeat(JobProperties settings) {
        return settings.heartbeat().multipliedBy(settings.missedHeartbeats()).dividedBy(MISSED);
    }

    private static String processName() {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        return name.length() > 50 ? name.substring(0, 50) : name;
    }
}
