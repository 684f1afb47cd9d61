package dk.naerplan.benchmarks.bench.contender;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import ai.timefold.solver.core.impl.solver.scope.SolverScope;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.stream.RosterConstraints;
import java.time.Duration;

/** Timefold on the product's model and rules, searching as somebody else says. */
final class TimefoldRun {

    private TimefoldRun() {}

    /** The model and the rules, and nothing on how to search. */
    static SolverConfig model(Effort effort, long seed) {
        var termination = new TerminationConfig().withSpentLimit(effort.time());
        effort.moves().ifPresent(termination::setMoveCountLimit);
        return new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Session.class, Assignment.class, Placement.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withRandomSeed(seed)
                .withTerminationConfig(termination);
    }

    static Outcome run(SolverConfig config, Roster problem, Trace trace, StopSignal stop) {
        var solver =
                (DefaultSolver<Roster>) SolverFactory.<Roster>create(config).buildSolver();
        solver.addEventListener(event -> note(event, trace));
        solver.addPhaseLifecycleListener(new StopBeforeStart(solver, stop));
        try (var stopping = stop.whenGiven(solver::terminateEarly)) {
            Roster roster = solver.solve(problem);
            return Outcome.of(roster, solver.getMoveEvaluationCount(), Duration.ofMillis(solver.getTimeMillisSpent()));
        }
    }

    private static void note(BestSolutionChangedEvent<Roster> event, Trace trace) {
        if (event.isNewBestSolutionInitialized() && event.getNewBestScore() instanceof HardMediumSoftLongScore score) {
            trace.add(event.getTimeMillisSpent(), score);
        }
    }

    /** Timefold forgets a termination that was asked for before it started: ask again. */
    private static final class StopBeforeStart extends PhaseLifecycleListenerAdapter<Roster> {

        private final DefaultSolver<Roster> solver;
        private final StopSignal stop;

        StopBeforeStart(DefaultSolver<Roster> solver, StopSignal stop) {
            this.solver = solver;
            this.stop = stop;
        }

        @Override
        public void solvingStarted(SolverScope<Roster> scope) {
            if (stop.isGiven()) {
                solver.terminateEarly();
            }
        }
    }
}
