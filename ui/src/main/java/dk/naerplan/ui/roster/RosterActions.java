package dk.naerplan.ui.roster;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.ui.roster.balance.BalanceActions;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.store.NoticePeriod;
import java.time.Duration;
import java.util.function.IntConsumer;

/** What somebody can do with the roster that is open. */
interface RosterActions {

    /** What is done is done there. */
    RosterSession session();

    /** Whether who looks may change the plan. */
    boolean mayEdit();

    /** How long before it takes effect a change should be known. */
    NoticePeriod notice();

    /** How long to search unless somebody says otherwise. */
    Duration limit();

    /** Whether the week is so large that it needs close lines. */
    boolean isLarge();

    /** Searches, and leaves alone what is outside the scope. */
    default void find(SearchScope scope, Duration limit) {
        session().search(Wanted.better(limit, scope));
    }

    /** Saves the absence, and looks for the smallest change that makes up for it. */
    default void repair(RecordAbsence absence, Duration limit) {
        if (session().edit(absence)) {
            session().search(Wanted.repair(limit));
        }
    }

    /** Ends the search; what it found is proposed. */
    default void stop() {
        session().stop();
    }

    /** Ends the search and leaves the plan as it is. */
    default void cancel() {
        session().cancel();
    }

    /** What a part of what is proposed would do. */
    void review(RosterDiff part);

    /** Makes a part of what is proposed the plan. */
    default void accept(RosterDiff part) {
        session().accept(part);
    }

    /** Leaves the plan as it is. */
    default void decline() {
        session().decline();
    }

    /**
     * Tries balances.
     *
     * @param used gets the one that somebody wants to use
     */
    BalanceActions balance(IntConsumer used);

    /** Weighs anew, 0 (closeness) to 100 (coordination), and searches. */
    default void rebalance(int balance, Duration limit) {
        session().rebalance(balance, limit);
    }

    /** Where it is drawn. */
    Stage stage();

    /** The plan as it was saved last. */
    DataSet document();

    /** How the week was looked at last. */
    BoardLook look();

    /** Keeps how the week is looked at, for the address and the next time. */
    void remember(BoardLook look);

    /** Takes back the last change, or does it again. */
    void step(boolean again);

    /** Does it, saves the plan and shows what becomes of it. */
    default void edit(RosterEdit edit) {
        session().edit(edit);
    }

    /** @param pointed whether the pointer is over the board, which then keeps still */
    void hold(boolean pointed);
}
