package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.personal.EmployeeChanges;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces rosters. A roster that breaks rules is announced only when somebody accepts each violation, which is recorded. A
 * published revision stays as it is; changes make drafts beside it, which count when they are published in turn.
 */
@Service
@Transactional
@MayPlan
public class Publishing {

    private final Plans plans;
    private final PlanTable table;
    private final AcceptanceTable acceptances;
    private final StoredSettings settings;
    private final RevisionLog log;
    private final AuditLog audit;
    private final List<PublishingListener> listeners;
    private final Clock clock;

    public Publishing(
            Plans plans,
            PlanTable table,
            AcceptanceTable acceptances,
            StoredSettings settings,
            AuditLog audit,
            List<PublishingListener> listeners,
            Clock clock) {
        this.plans = plans;
        this.table = table;
        this.acceptances = acceptances;
        this.settings = settings;
        this.log = new RevisionLog(table, clock);
        this.audit = audit;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /** What has to be accepted, and what comes at short notice, if the plan were published as it stands. */
    @Transactional(readOnly = true)
    public PublishingReview review(PlanId plan) {
        Revision newest = plans.newest(plan);
        Roster roster = RosterMapper.toRoster(newest.document());
        Optional<Roster> before = plans.published(plan).map(revision -> RosterMapper.toRoster(revision.document()));
        return new PublishingReview(
                newest.number(),
                Violation.in(roster),
                before.map(published -> ShortNotices.between(published, roster, noticeEnds()))
                        .orElse(List.of()),
                before.isEmpty(),
                EmployeeChanges.between(before, roster),
                isOver(newest));
    }

    /** How long before it takes effect a change should be known. */
    @Transactional(readOnly = true)
    public NoticePeriod notice() {
        return settings.noticePeriod();
    }

    /** Whom the changes since the last publishing concern sooner than the notice period allows. */
    @Transactional(readOnly = true)
    public List<ShortNotice> shortNotice(PlanId plan, Roster changed) {
        return plans.published(plan)
                .map(published -> RosterMapper.toRoster(published.document()))
                .map(published -> ShortNotices.between(published, changed, noticeEnds()))
                .orElse(List.of());
    }

    /**
     * Publishes the plan as it stands.
     *
     * @param basedOn number of the revision that the author has seen
     * @param accepted exactly what the roster breaks
     */
    @MayEdit
    public Published publish(PlanId plan, int basedOn, String author, Collection<Violation> accepted) {
        Revision newest = plans.newest(plan);
        if (newest.number() != basedOn) {
            return new Published.Conflict(newest);
        }
        if (isOver(newest)) {
            return new Published.Over();
        }
        List<Violation> present = Violation.in(RosterMapper.toRoster(newest.document()));
        List<Violation> missing = without(present, accepted);
        List<Violation> outdated = without(accepted, present);
        if (!missing.isEmpty() || !outdated.isEmpty()) {
            return new Published.Refused(missing, outdated);
        }
        return announce(newest, author, present)
                .<Published>map(Published.Done::new)
                .orElseGet(() -> new Published.Conflict(plans.newest(plan)));
    }

    /** What was accepted when the revision was published; empty for one that broke no rule. */
    @Transactional(readOnly = true)
    public List<AcceptedViolation> accepted(PlanId plan, int revision) {
        return acceptances.of(plan, revision);
    }

    /** Undo stops here: what was announced does not become unsaid. */
    private Optional<Revision> announce(Revision newest, String author, List<Violation> accepted) {
        PlanId plan = newest.plan();
        Optional<Revision> before = plans.published(plan);
        var change = new Change(
                newest.number(), RevisionKind.PUBLISHED, author, "", RosterStates.published(newest.document()));
        Optional<Revision> announced = log.append(plan, change, Optional.empty());
        announced.ifPresent(revision -> {
            Instant now = revision.info().at();
            table.publish(plan, revision.number());
            audit.record(AuditKind.PUBLISHED, plan.toString());
            acceptances.insert(
                    plan,
                    revision.number(),
                    accepted.stream()
                            .map(violation -> new AcceptedViolation(violation, author, now))
                            .toList());
            listeners.forEach(listener -> listener.announced(revision, before));
        });
        return announced;
    }

    /** What takes effect earlier comes at short notice. */
    private ZonedDateTime noticeEnds() {
        return notice().endsFor(clock.instant().atZone(WeekCalendar.ZONE));
    }

    private boolean isOver(Revision revision) {
        return new WeekCalendar(revision.document().week()).isOver(clock.instant());
    }

    private static List<Violation> without(Collection<Violation> all, Collection<Violation> known) {
        return all.stream().filter(one -> !known.contains(one)).toList();
    }
}
