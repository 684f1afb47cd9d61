package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.StoredSettings;
import dk.naerplan.ui.store.WeekCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
    private final List<EmployeeDataHolder> holders;
    private final StoredSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    public Retention(
            Plans plans,
            RetentionTable table,
            List<EmployeeDataHolder> holders,
            StoredSettings settings,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.table = table;
        this.holders = List.copyOf(holders);
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RetentionPolicy policy() {
        return settings.get(RetentionPolicy.SETTING);
    }

    public void setPolicy(RetentionPolicy policy) {
        settings.set(RetentionPolicy.SETTING, policy);
        audit.record(AuditKind.SETTING_CHANGED, policy.toString());
    }

    /** What was removed the last time; empty when that has never been done. */
    @Transactional(readOnly = true)
    public Optional<RetentionRun> last() {
        return Optional.of(settings.get(RetentionRun.LAST)).filter(run -> !run.equals(RetentionRun.NEVER));
    }

    /** Why nothing is removed at night at this time: the clock is not believed yet. */
    @Transactional(readOnly = true)
    public Optional<ClockJump> waiting() {
        return seen().at(moment()).jump();
    }

    /** As every night; removes nothing while {@link #waiting}. */
    public Optional<RetentionRun> removeAtNight() {
        SeenTime before = seen();
        SeenTime seen = before.at(moment());
        settings.set(SeenTime.SETTING, seen);
        seen.jump()
                .filter(jump -> !before.jump().equals(Optional.of(jump)))
                .ifPresent(jump -> audit.record(AuditKind.REMOVAL_WAITS, "%s to %s".formatted(jump.from(), jump.to())));
        return seen.jump().isPresent() ? Optional.empty() : Optional.of(removeWhatIsOld());
    }

    /** Removes it, and remembers how much it was. Whoever asks for it believes the clock. */
    public RetentionRun removeWhatIsOld() {
        RetentionPolicy policy = policy();
        var run = new RetentionRun(moment(), removeDocuments(policy), removeTraces(policy));
        settings.set(RetentionRun.LAST, run);
        settings.set(SeenTime.SETTING, SeenTime.believed(run.at()));
        if (run.documents() + run.traces() > 0) {
            audit.record(AuditKind.DATA_REMOVED, "%d documents, %d traces".formatted(run.documents(), run.traces()));
        }
        return run;
    }

    /** Before it remembered the clock by itself, its last run tells. */
    private SeenTime seen() {
        SeenTime seen = settings.get(SeenTime.SETTING);
        return seen.equals(SeenTime.NEVER)
                ? last().map(run -> SeenTime.believed(run.at())).orElse(seen)
                : seen;
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private int removeTraces(RetentionPolicy policy) {
        Instant moment = now().minusWeeks(policy.traceWeeks()).toInstant();
        return policy.traceWeeks() == 0
                ? 0
                : holders.stream()
                        .mapToInt(holder -> holder.removeBefore(moment))
                        .sum();
    }

    private int removeDocuments(RetentionPolicy policy) {
        int removed = 0;
        for (PlanSummary plan : SystemUser.call(plans::list)) {
            if (isOlder(plan, policy.planWeeks())) {
                removed += table.clearAll(plan.id()) + removeDocuments(plan, true);
            } else if (isOlder(plan, policy.draftWeeks())) {
                removed += table.clearAllBut(plan.id(), kept(plan)) + removeDocuments(plan, false);
            }
        }
        return policy.planWeeks() == 0
                ? removed
                : removed
                        + table.clearOrganisations(
                                now().minusWeeks(policy.planWeeks()).toInstant());
    }

    private int removeDocuments(PlanSummary plan, boolean all) {
        return holders.stream()
                .mapToInt(holder -> holder.removeDocuments(plan.id(), all))
                .sum();
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
