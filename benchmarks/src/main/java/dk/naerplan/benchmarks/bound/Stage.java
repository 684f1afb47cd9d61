package dk.naerplan.benchmarks.bound;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dk.naerplan.benchmarks.exact.CpSatModel;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;
import java.util.function.BiConsumer;

/** The search on one level: the least cost of that level. */
final class Stage {

    private final CpSatModel model;
    private final RuleLevel level;
    private final CpSolver solver = new CpSolver();

    Stage(CpSatModel model, RuleLevel level, LimitSettings settings, Duration time) {
        this.model = model;
        this.level = level;
        solver.getParameters()
                .setNumWorkers(settings.workers())
                .setRandomSeed(settings.seed())
                .setMaxTimeInSeconds(time.toMillis() / 1000.0);
    }

    /** @param progress hears value and bound whenever one of them gets better */
    StageOutcome run(BiConsumer<Long, Long> progress) {
        model.cpModel().minimize(model.cost(level));
        return outcome(solver.solve(model.cpModel(), new StageProgress(progress)));
    }

    private StageOutcome outcome(CpSolverStatus status) {
        Duration time = Duration.ofMillis(Math.round(solver.wallTime() * 1000));
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new StageOutcome.Found(
                        model.read(solver::value),
                        model.measures(solver::value),
                        Math.round(solver.objectiveValue()),
                        StageProgress.wholeCost(solver.bestObjectiveBound()),
                        time);
            case INFEASIBLE -> new StageOutcome.Impossible(time);
            case UNKNOWN -> new StageOutcome.Unknown(StageProgress.wholeCost(solver.bestObjectiveBound()), time);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("CP-SAT does not take the model of level (%s): %s"
                        .formatted(level, model.cpModel().validate()));
        };
    }

    void stop() {
        solver.stopSearch();
    }
}
