package dk.naerplan.ui.roster;

import dk.naerplan.ui.roster.edit.RosterEdit;
import java.time.Duration;

/** What somebody can do with the roster that is open. */
interface RosterActions {

    /** Whether who looks may change the plan. */
    boolean mayEdit();

    /** How long to search unless somebody says otherwise. */
    Duration limit();

    /** Whether the week is so large that it needs close lines. */
    boolean isLarge();

    /** Whether there is room for a panel beside the board. */
    boolean isWide();

    void find(Duration limit);

    void stop();

    /** Weighs anew, 0 (closeness) to 100 (coordination), and searches. */
    void rebalance(int balance, Duration limit);

    /** Does it, saves the plan and shows what becomes of it. */
    void edit(RosterEdit edit);

    /** @param pointed whether the pointer is over the board, which then keeps still */
    void hold(boolean pointed);
}
