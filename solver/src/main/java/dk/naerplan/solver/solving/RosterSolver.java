package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
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

    /** Searches on the calling thread until a limit is reached, or the thread is interrupted. */
    public SolveResult solve(Roster problem, SolverSettings settings) {
        var search = new Search(newSolver(problem, settings), problem, settings);
        return search.run();
    }

    /**
     * Searches on a thread of its own.
     *
     * @param listener gets at most five events a second, and a last one when the search is over; an exception of its own
     *     ends the search
     */
    public SolveHandle start(Roster problem, SolverSettings settings, Consumer<SolveProgress> listener) {
        var search = new Search(newSolver(problem, settings), problem, settings);
        var run = new SolveRun(search, new ProgressReporter(search, listener), ticker);
        run.start();
        return run;
    }

    private static DefaultSolver<Roster> newSolver(Roster problem, SolverSettings settings) {
        var solver = SolverFactory.<Roster>create(
                        SearchConfig.of(settings, RuleWeights.in(problem, RosterRule.EXTRA_FACES)))
                .buildSolver();
        return (DefaultSolver<Roster>) solver;
    }
}
