package dk.naerplan.ui.roster.ask;

import dk.naerplan.solver.rules.Concerns;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What somebody can do with an answer. */
public interface Asked {

    /** Whether who looks may change the plan. */
    boolean mayEdit();

    /** Works something out apart from the page, and tells it when the page is free. */
    <T> void find(Supplier<T> work, Consumer<T> told);

    /** Puts the employee on the seat; both by id. */
    void give(String seat, String employee);

    /** Shows the place on the board that a sentence speaks of. */
    void reveal(Concerns concerns);
}
