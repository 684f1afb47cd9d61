package dk.naerplan.ui.jobs;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.function.Consumer;

/** Starts a solver on a thread of its own. */
@FunctionalInterface
public interface Search {

    SolveHandle start(Roster problem, SolverSettings settings, Consumer<SolveProgress> listener);

    /**
     * Searches for as few changes as possible, after absences were recorded.
     *
     * @param now minute of the week; what has begun stays
     */
    default SolveHandle repair(Roster problem, int now, SolverSettings settings, Consumer<SolveProgress> listener) {
        return start(problem, settings, listener);
    }
}
