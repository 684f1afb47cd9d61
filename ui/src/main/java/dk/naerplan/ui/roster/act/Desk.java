package dk.naerplan.ui.roster.act;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.roster.edit.RosterEdit;

/** The plan that somebody works on. */
public interface Desk {

    boolean mayEdit();

    DataSet document();

    /** The roster as it is shown. */
    Roster roster();

    /**
     * Does it, saves the plan and shows what becomes of it.
     *
     * @param seat where to look afterwards; empty for where one looked before
     */
    void edit(RosterEdit edit, String seat);

    /**
     * Takes back the last change, or does it again.
     *
     * @param seat where to look afterwards; empty for where one looked before
     */
    void step(boolean again, String seat);
}
