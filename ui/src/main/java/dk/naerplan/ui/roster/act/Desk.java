package dk.naerplan.ui.roster.act;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.store.NoticePeriod;

/** The plan that somebody works on. */
public interface Desk {

    boolean mayEdit();

    DataSet document();

    /** How long before it takes effect a change should be known. */
    NoticePeriod notice();

    /** The roster as it is shown. */
    Roster roster();

    /**
     * Does it, saves the plan and shows what becomes of it.
     *
     * @param seat where to look afterwards; empty for where one looked before
     */
    void edit(RosterEdit edit, String seat);

    /** Saves the absence, and looks for the smallest change that makes up for it. */
    void repair(RecordAbsence absence);

    /**
     * Takes back the last change, or does it again.
     *
     * @param seat where to look afterwards; empty for where one looked before
     */
    void step(boolean again, String seat);
}
