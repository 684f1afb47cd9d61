package dk.naerplan.ui.roster.ask;

import dk.naerplan.solver.rules.Concerns;

/** What somebody can do with an answer. */
public interface Asked {

    /** Whether who looks may change the plan. */
    boolean mayEdit();

    /** Puts the employee on the seat; both by id. */
    void give(String seat, String employee);

    /** Shows the place on the board that a sentence speaks of. */
    void reveal(Concerns concerns);
}
