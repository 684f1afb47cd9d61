package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import java.util.Optional;

/** The plan on one page: the revision that the page shows, and the way to make the next one. */
final class PlanDesk {

    private final Plans plans;
    private final String author;
    private Revision shown;

    /** @param author the name of the user whose page it is */
    PlanDesk(Plans plans, Revision shown, String author) {
        this.plans = plans;
        this.shown = shown;
        this.author = author;
    }

    synchronized Revision shown() {
        return shown;
    }

    synchronized DataSet document() {
        return shown.document();
    }

    /** The document as it was in an earlier revision. */
    synchronized DataSet revision(int number) {
        return number == shown.number()
                ? shown.document()
                : plans.revision(shown.plan(), number).document();
    }

    synchronized Origin origin() {
        return new Origin(shown.plan(), shown.number());
    }

    String author() {
        return author;
    }

    /** Shows what somebody else has saved. */
    synchronized void take(Revision newest) {
        shown = newest;
    }

    synchronized Saved keep(RevisionKind kind, DataSet document) {
        return shown(plans.save(shown.plan(), new Change(shown.number(), kind, author, "", document)));
    }

    synchronized Optional<Saved> undo() {
        return plans.undo(shown.plan(), shown.number(), author).map(this::shown);
    }

    synchronized Optional<Saved> redo() {
        return plans.redo(shown.plan(), shown.number(), author).map(this::shown);
    }

    synchronized Saved restore(int number) {
        return shown(plans.restore(shown.plan(), shown.number(), number, author, ""));
    }

    /** Makes a plan of its own from the document. */
    synchronized Revision copy(String name, DataSet document) {
        return plans.create(name, document, author, "");
    }

    private Saved shown(Saved saved) {
        if (saved instanceof Saved.Done done) {
            shown = done.revision();
        }
        return saved;
    }
}
