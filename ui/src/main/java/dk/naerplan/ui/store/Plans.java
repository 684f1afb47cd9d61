package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and their revisions. What a method has returned from is on the disk. Whoever changes a plan says which revision they
 * had seen; if it is no longer the newest, nothing is saved and they get to see the newest.
 */
@Service
@Transactional
public class Plans {

    private final PlanTable table;
    private final Clock clock;

    public Plans(PlanTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PlanSummary> list() {
        return table.summaries();
    }

    @Transactional(readOnly = true)
    public Optional<PlanSummary> find(PlanId plan) {
        return table.summary(plan);
    }

    /** Makes a plan of the document's week. */
    public Revision create(String name, DataSet document, String author, String reason) {
        PlanId plan = PlanId.create();
        Instant now = clock.instant();
        table.insert(plan, name, document, now);
        return append(plan, new Change(0, RevisionKind.CREATED, author, reason, document), Optional.empty(), now);
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

    /** All revisions, the oldest first. */
    @Transactional(readOnly = true)
    public List<RevisionInfo> history(PlanId plan) {
        return table.revisions(plan);
    }

    public Saved save(PlanId plan, Change change) {
        Instant now = clock.instant();
        RevisionInfo newest = summary(plan).newest();
        if (!table.advance(plan, change.basedOn(), now)) {
            return new Saved.Conflict(newest(plan));
        }
        return new Saved.Done(append(plan, change, Optional.of(newest.content()), now));
    }

    /** Goes back one change. Empty when there is nothing to undo. */
    public Optional<Saved> undo(PlanId plan, int basedOn, String author) {
        return new UndoLine(history(plan))
                .undo()
                .map(target -> step(plan, basedOn, RevisionKind.UNDONE, target, author));
    }

    /** Takes the last undo back. Empty when there is nothing to redo. */
    public Optional<Saved> redo(PlanId plan, int basedOn, String author) {
        return new UndoLine(history(plan))
                .redo()
                .map(target -> step(plan, basedOn, RevisionKind.REDONE, target, author));
    }

    private Saved step(PlanId plan, int basedOn, RevisionKind kind, RevisionInfo target, String author) {
        Instant now = clock.instant();
        if (!table.advance(plan, basedOn, now)) {
            return new Saved.Conflict(newest(plan));
        }
        var info = new RevisionInfo(
                basedOn + 1, kind, target.content(), target.parent(), author, now, target.reason(), target.figures());
        table.append(plan, info, Optional.empty());
        return new Saved.Done(revision(plan, info));
    }

    private Revision append(PlanId plan, Change change, Optional<Integer> parent, Instant now) {
        int number = change.basedOn() + 1;
        if (number == 1) {
            table.advance(plan, 0, now);
        }
        var info = new RevisionInfo(
                number,
                change.kind(),
                number,
                parent,
                change.author(),
                now,
                change.reason(),
                Figures.of(change.document()));
        table.append(plan, info, Optional.of(change.document()));
        return new Revision(plan, info, change.document());
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
