package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Appends revisions to plans that were made before, in the transaction of the caller. */
final class RevisionLog {

    private final PlanTable table;
    private final Clock clock;

    RevisionLog(PlanTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The first revision of a plan. */
    Revision begin(PlanId plan, Change change) {
        return append(plan, change, Optional.empty()).orElseThrow();
    }

    /**
     * Nothing when the plan has changed since the revision that the change is based on.
     *
     * @param parent where undo leads to
     */
    Optional<Revision> append(PlanId plan, Change change, Optional<Integer> parent) {
        Instant now = clock.instant();
        int number = change.basedOn() + 1;
        var info = new RevisionInfo(
                number,
                change.kind(),
                number,
                parent,
                change.author(),
                now,
                change.reason(),
                Figures.of(change.document()));
        return append(plan, info, Optional.of(change.document()))
                ? Optional.of(new Revision(plan, info, change.document()))
                : Optional.empty();
    }

    /** A revision that shows the document of an earlier one. */
    Optional<RevisionInfo> step(PlanId plan, int basedOn, RevisionKind kind, RevisionInfo target, String author) {
        var info = new RevisionInfo(
                basedOn + 1,
                kind,
                target.content(),
                target.parent(),
                author,
                clock.instant(),
                target.reason(),
                target.figures());
        return append(plan, info, Optional.empty()) ? Optional.of(info) : Optional.empty();
    }

    private boolean append(PlanId plan, RevisionInfo info, Optional<DataSet> document) {
        if (!table.advance(plan, info.number() - 1, info.at())) {
            return false;
        }
        table.append(plan, info, document);
        return true;
    }
}
