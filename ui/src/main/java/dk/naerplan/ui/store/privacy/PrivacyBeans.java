package dk.naerplan.ui.store.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.WeekCalendar;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the retention every night, on one of the processes. */
@Configuration(proxyBeanMethods = false)
class PrivacyBeans {

    private static final Logger LOG = LoggerFactory.getLogger(PrivacyBeans.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> removeOldPersonalData(Retention retention) {
        return Tasks.recurring("remove-old-personal-data", Schedules.daily(WeekCalendar.ZONE, AT_NIGHT))
                .execute((instance, context) -> SystemUser.call(retention::removeAtNight)
                        .ifPresentOrElse(
                                run -> LOG.info(
                                        "{} old documents and {} traces were removed", run.documents(), run.traces()),
                                () -> LOG.warn("Nothing old is removed: the clock has jumped ahead."
                                        + " Maybe look at the page about personal data.")));
    }
}
