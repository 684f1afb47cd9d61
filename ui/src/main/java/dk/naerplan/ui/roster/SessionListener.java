package dk.naerplan.ui.roster;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.change.EditConflict;
import java.util.Optional;

/** Hears what happens in a session, on its threads. */
interface SessionListener {

    /** @param better a roster that has not been told of yet */
    void progressed(Job job, Optional<Roster> better);

    /** The plan or the proposal is another one, or a search began or ended. */
    void changed();

    /** A search is over and has nothing to propose. */
    void foundNothing();

    void refused(Refusal reason);

    void failed();

    /** Nothing was saved, since somebody else has changed the plan. */
    void conflicted(EditConflict conflict, Revision theirs);
}
