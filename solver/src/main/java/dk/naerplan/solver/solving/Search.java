package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import ai.timefold.solver.core.impl.solver.scope.SolverScope;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One search from start to end: what Timefold tells while it runs, and how to stop it. */
final class Search {

    private final DefaultSolver<Roster> solver;
    private final Roster problem;
    private final AtomicReference<@Nullable Roster> newest = new AtomicReference<>();
    private volatile boolean stopped;

    Search(DefaultSolver<Roster> solver, Roster problem) {
        this.solver = solver;
        this.problem = problem;
        solver.addEventListener(this::remember);
        solver.addPhaseLifecycleListener(new StopBeforeStart());
    }

    SolveResult run() {
        Roster roster = solver.solve(problem);
        newest.set(roster);
        return new SolveResult(roster, scoreOf(roster), kpisOf(roster), moves(), elapsed(), stopped);
    }

    void stop() {
        stopped = true;
        solver.terminateEarly();
    }

    /** The best roster so far; {@code null} until every entity has a value for the first time. */
    @Nullable
    Roster newest() {
        return newest.get();
    }

    /** Moves tried so far. */
    long moves() {
        return solver.getMoveEvaluationCount();
    }

    Duration elapsed() {
        return Duration.ofMillis(solver.getTimeMillisSpent());
    }

    static Kpis kpisOf(Roster roster) {
        return RosterAuditor.audit(roster).kpis();
    }

    static HardMediumSoftLongScore scoreOf(Roster roster) {
        return Objects.requireNonNull(roster.getScore(), "Timefold scores every best solution.");
    }

    private void remember(BestSolutionChangedEvent<Roster> event) {
        if (event.isNewBestSolutionInitialized()) {
            newest.set(event.getNewBestSolution());
        }
    }

    /** Timefold forgets a termination that was asked for before it started: ask again. */
    private final class StopBeforeStart extends PhaseLifecycleListenerAdapter<Roster> {

        @Override
        public void solvingStarted(SolverScope<Roster> scope) {
            if (stopped) {
                solver.terminateEarly();
            }
        }
    }
}
