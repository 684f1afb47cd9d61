package dk.naerplan.ui.jobs;

import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;

/** Hears of one search, on threads of the search. After {@code finished} or {@code failed} nothing more comes. */
public interface SolveListener {

    void progressed(SolveProgress progress);

    void finished(SolveResult result);

    void failed(RuntimeException cause);
}
