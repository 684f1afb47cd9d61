package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayPlan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and their revisions. What a method has returned from is on the disk. Whoever changes a plan says which revision they
 * had seen; if it is no longer the newest, nothing is saved and they get to see the newest. Every change makes a draft;
 * {@link Publishing} announces it. A published plan whose week is over does not change any more.
 */
@Service
@Transactional
@MayPlan
public class Plans {

    private final PlanTable table;
    private final RevisionLog log;
    private final Clock clock;

    public Plans(PlanTable table, Clock clock) {
        this.table = table;
        this.log = new RevisionLog(table, clock);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PlanSummary> list() {
        Instant now = clock.instant();
        return table.summaries().stream().map(plan -> plan.asOf(now)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PlanSummary> find(PlanId plan) {
        return table.summary(plan).map(found -> found.asOf(clock.instant()));
    }

    /** Makes a plan of the document's week. */
    @MayEdit
    public Revision create(String name, DataSet document, String author, String reason) {
        return create(PlanId.create(), name, document, author, reason);
    }

    /** Makes a plan under an id that is chosen already. */
    public Revision create(PlanId plan, String name, DataSet document, String author, String reason) {
        table.insert(plan, name, document, clock.instant());
        return log.begin(plan, new Change(0, RevisionKind.CREATED, author, reason, RosterStates.draft(document)));
    }

    /** The plan as it stands. */
    @Transactional(readOnly = true)
    public Revision newest(PlanId plan) {
        return revision(plan, summary(plan).newest());
    }

    @Transactional(readOnly = true)
    public Revision revision(PlanId plan, int number) {
        return history(plan).stream()
                .filter(info -> info.number() == number)
                .findFirst()
                .map(info -> revision(plan, info))
                .orElseThrow(() -> new NoSuchPlanException(plan, number));
    }

    /** The plan as it was at that moment; empty when there was none yet. */
    @Transactional(readOnly = true)
    public Optional<Revision> at(PlanId plan, Instant moment) {
        return history(plan).stream()
                .filter(info -> !info.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(info -> revision(plan, info));
    }

    /** The plan as it was announced last; empty when it never was. */
    @Transactional(readOnly = true)
    public Optional<Revision> published(PlanId plan) {
        return summary(plan).published().map(number -> revision(plan, number));
    }

    /** All revisions, the oldest first. */
    @Transactional(readOnly = true)
    public List<RevisionInfo> history(PlanId plan) {
        return table.revisions(plan);
    }

    /** @throws PlanIsHistoricException when the plan does not change any more */
    @MayEdit
    public Saved save(PlanId plan, Change change) {
        change.kind().requireSavable();
        RevisionInfo newest = changeable(plan).newest();
        return saved(plan, log.append(plan, change.asDraft(), Optional.of(newest.content())));
    }

    /**
     * Makes an earlier revision the newest one again, as a change that can be undone. What has been published meanwhile stays
     * published.
     */
    @MayEdit
    public Saved restore(PlanId plan, int basedOn, int number, String author, String reason) {
        RevisionInfo newest = changeable(plan).newest();
        DataSet earlier = revision(plan, number).document();
        BaselineData baseline = published(plan)
                .map(revision -> revision.document().roster().baseline())
                .orElse(earlier.roster().baseline());
        var change = new Change(basedOn, RevisionKind.RESTORED, author, reason, RosterStates.draft(earlier, baseline));
        return saved(plan, log.append(plan, change, Optional.of(newest.content())));
    }

    /** Goes back one change, at most to what was published. Empty when there is nothing to undo. */
    @MayEdit
    public Optional<Saved> undo(PlanId plan, int basedOn, String author) {
        return new UndoLine(history(plan))
                .undo()
                .map(target -> step(plan, basedOn, RevisionKind.UNDONE, target, author));
    }

    /** Takes the last undo back. Empty when there is nothing to redo. */
    @MayEdit
    public Optional<Saved> redo(PlanId plan, int basedOn, String author) {
        return new UndoLine(history(plan))
                .redo()
                .map(target -> step(plan, basedOn, RevisionKind.REDONE, target, author));
    }

    private Saved step(PlanId plan, int basedOn, RevisionKind kind, RevisionInfo target, String author) {
        changeable(plan);
        return saved(plan, log.step(plan, basedOn, kind, target, author).map(info -> revision(plan, info)));
    }

    private Saved saved(PlanId plan, Optional<Revision> appended) {
        return appended.<Saved>map(Saved.Done::new).orElseGet(() -> new Saved.Conflict(newest(plan)));
    }

    private PlanSummary changeable(PlanId plan) {
        PlanSummary found = summary(plan).asOf(clock.instant());
        if (found.state() == RosterState.HISTORIC) {
            throw new PlanIsHistoricException(plan);
        }
        return found;
    }

    private PlanSummary summary(PlanId plan) {
        return table.summary(plan).orElseThrow(() -> new NoSuchPlanException(plan));
    }

    private Revision revision(PlanId plan, RevisionInfo info) {
        return new Revision(
                plan,
                info,
                table.document(plan, info.content()).orElseThrow(() -> new NoSuchPlanException(plan, info.number())));
    }
}
