package dk.naerplan.ui.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Removes jobs that have been over for long. */
@Service
class JobCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(JobCleanup.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    /** Before any job. */
    private static final int FIRST = 100;

    private final JobTable table;
    private final Clock clock;
    private final JobProperties properties;

    JobCleanup(JobTable table, Clock clock, JobProperties properties) {
        this.table = table;
        this.clock = clock;
        this.properties = properties;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring("remove-old-jobs", FixedDelay.of(PAUSE))
                .defaultPriority(FIRST)
                .execute((instance, context) -> removeOld());
    }

    void removeOld() {
        int removed = table.deleteEndedBefore(clock.instant().minus(properties.keep()));
        if (removed > 0) {
            LOG.info("Removed {} jobs that ended more than {} ago", removed, properties.keep());
        }
    }
}
