package dk.naerplan.ui.roster.balance;

import dk.naerplan.ui.store.Figures;

/** How a short search with another balance stands. */
public sealed interface BalanceLook {

    record Running(long secondsLeft) implements BalanceLook {}

    /**
     * It is over.
     *
     * @param now of the plan as it stands
     * @param then of what the search found
     */
    record Found(Figures now, Figures then) implements BalanceLook {}

    /** It could not be done now. */
    record Failed() implements BalanceLook {}
}
