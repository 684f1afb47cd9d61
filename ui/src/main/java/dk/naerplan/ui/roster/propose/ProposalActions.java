package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.rules.Concerns;

/** What somebody can do with a proposal. */
public interface ProposalActions {

    /** Looks at what only this part would do. */
    void choose(RosterDiff part);

    /** Makes the part the plan. */
    void accept(RosterDiff part);

    void decline();

    /** Shows the place on the board that a sentence speaks of. */
    void reveal(Concerns concerns);
}
