package dk.naerplan.ui.roster.balance;

import java.util.function.Consumer;

/** What somebody can do with a balance, 0 (closeness) to 100 (coordination). Only using it saves anything. */
public interface BalanceActions {

    /** The plan's. */
    int saved();

    /** Judges the roster as it stands by another balance. */
    void weigh(int balance, Consumer<BalanceTrial> told);

    /** Searches for a moment with another balance, and tells until it is over or stopped. */
    void look(int balance, Consumer<BalanceLook> told);

    /** Ends the short search; nothing is left of it. */
    void stop();

    /** Saves the balance and searches with it. */
    void use(int balance);
}
