package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.StoredSettings;
import dk.naerplan.ui.store.WeekCalendar;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes documents, authors, reasons and sentences that have been kept long enough. Plans, figures and states stay. */
@Service
@Transactional(timeout = 1800)
@MayAdminister
public class Retention {

    private final Plans plans;
    private final RetentionTable table;
    private final StoredSettings settings;
    private final Clock clock;

    public Retention(Plans plans, RetentionTable table, StoredSettings settings, Clock clock) {
        this.plans = plans;
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RetentionPolicy policy() {
        return settings.get(RetentionPolicy.SETTING);
    }

    public void setPolicy(RetentionPolicy policy) {
        settings.set(RetentionPolicy.SETTING, policy);
    }

    /** @return how many documents were removed */
    public int removeWhatIsOld() {
        RetentionPolicy policy = policy();
        int removed = 0;
        for (PlanSummary plan : SystemUser.call(plans::list)) {
            if (isOlder(plan, policy.planWeeks())) {
                removed += table.clearAll(plan.id());
            } else if (isOlder(plan, policy.draftWeeks())) {
                removed += table.clearAllBut(plan.id(), kept(plan));
            }
        }
        return policy.planWeeks() == 0
                ? removed
                : removed
                        + table.clearOrganisations(
                                now().minusWeeks(policy.planWeeks()).toInstant());
    }

    /** What was published last, or is newest of a plan that never was; undone revisions show the document of another. */
    private static Set<Integer> kept(PlanSummary plan) {
        return plan.published()
                .map(Set::of)
                .orElseGet(() -> Stream.of(plan.newest().number(), plan.newest().content())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isOlder(PlanSummary plan, int weeks) {
        return weeks > 0
                && new WeekCalendar(plan.week()).isOver(now().minusWeeks(weeks).toInstant());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(WeekCalendar.ZONE);
    }
}
