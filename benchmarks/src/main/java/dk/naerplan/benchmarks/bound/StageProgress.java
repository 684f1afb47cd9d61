package dk.naerplan.benchmarks.bound;

import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.function.BiConsumer;

/** Tells of better rosters while CP-SAT searches. Bounds come along with them: the callback for bounds alone crashes the JVM. */
final class StageProgress extends CpSolverSolutionCallback {

    private final BiConsumer<Long, Long> listener;

    /** @param listener hears value and bound whenever a better roster is found */
    StageProgress(BiConsumer<Long, Long> listener) {
        this.listener = listener;
    }

    @Override
    public void onSolutionCallback() {
        listener.accept(Math.round(objectiveValue()), wholeCost(bestObjectiveBound()));
    }

    /** Costs are whole numbers of 0 or more: a bound in between proves the next one. */
    static long wholeCost(double bound) {
        return Math.max(0, (long) Math.ceil(bound - 1e-6));
    }
}
