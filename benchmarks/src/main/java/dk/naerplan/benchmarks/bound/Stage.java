package dk.naerplan.benchmarks.bound;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dk.naerplan.benchmarks.exact.CpSatModel;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** The search on one level: the least cost of that level. */
final class Stage {

    private static final int STOP_EVERY_MILLIS = 50;

    private final CpSatModel model;
    private final RuleLevel level;
    private final CpSolver solver = new CpSolver();
    private final CountDownLatch finished = new CountDownLatch(1);

    Stage(CpSatModel model, RuleLevel level, LimitSettings settings, Duration time) {
        this.model = model;
        this.level = level;
        Portfolio.choose(solver.getParameters(), level, settings);
        solver.getParameters().setMaxTimeInSeconds(time.toMillis() / 1000.0);
    }

    /** @param progress hears value and bound whenever a better roster is found */
    StageOutcome run(BiConsumer<Long, Long> progress) {
        try {
            model.cpModel().minimize(model.cost(level));
            return outcome(solver.solve(model.cpModel(), new StageProgress(progress)));
        } finally {
            finished.countDown();
        }
    }

    private StageOutcome outcome(CpSolverStatus status) {
        Duration time = Duration.ofMillis(Math.round(solver.wallTime() * 1000));
        long bound = StageProgress.wholeCost(solver.bestObjectiveBound());
        return switch (status) {
            case OPTIMAL, FEASIBLE -> new StageOutcome.Found(model.read(solver::value), bound, time);
            case INFEASIBLE -> new StageOutcome.Impossible(time);
            case UNKNOWN -> new StageOutcome.Unknown(bound, time);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("CP-SAT does not take the model of level (%s): %s"
                        .formatted(level, model.cpModel().validate()));
        };
    }

    /** Instead of a run. */
    void cancel() {
        finished.countDown();
    }

    /** Ends the search and waits until it has ended. A search that is only about to begin does not hear the first call. */
    void stop() {
        try {
            do {
                solver.stopSearch();
            } while (!finished.await(STOP_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
