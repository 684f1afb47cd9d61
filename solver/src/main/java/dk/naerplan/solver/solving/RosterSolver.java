package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Roster;
import java.util.function.Consumer;

/**
 * Searches for a better roster. What is pinned stays; what already has a value starts from it; everything else gets the
 * best value found. The problem handed in is never changed. Safe for use by several threads.
 */
public final class RosterSolver {

    private final Ticker ticker;

    public RosterSolver() {
        this(Ticker.ofTime());
    }

    RosterSolver(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Searches until a limit is reached, or the calling thread is interrupted. */
    public SolveResult solve(Roster problem, SolverSettings settings) {
        return SearchTeam.of(problem, settings).run();
    }

    /**
     * Searches on a thread of its own.
     *
     * @param listener gets at most five events a second, and a last one when the search is over; an exception of its own
     *     ends the search
     */
    public SolveHandle start(Roster problem, SolverSettings settings, Consumer<SolveProgress> listener) {
        var team = SearchTeam.of(problem, settings);
        var run = new SolveRun(team, new ProgressReporter(team, listener), ticker);
        run.start();
        return run;
    }
}
