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
}
