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
    private final SolverSettings settings;
    private final AtomicReference<@Nullable Roster> newest = new AtomicReference<>();
    private volatile boolean stopped;

    Search(DefaultSolver<Roster> solver, Roster problem, SolverSettings settings) {
        this.solver = solver;
        this.problem = problem;
        this.settings = settings;
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

    SolveProgress progress(Roster best, Kpis kpis) {
        Duration elapsed = elapsed();
        long moves = moves();
        long perSecond = moves * 1_000 / Math.max(1, elapsed.toMillis());
        return new SolveProgress(
                best, scoreOf(best), kpis, moves, perSecond, elapsed, settings.fraction(elapsed, moves));
    }

    static Kpis kpisOf(Roster roster) {
        return RosterAuditor.audit(roster).kpis();
    }

    private void remember(BestSolutionChangedEvent<Roster> event) {
        if (event.isNewBestSolutionInitialized()) {
            newest.set(event.getNewBestSolution());
        }
    }

    private long moves() {
        return solver.getMoveEvaluationCount();
    }

    private Duration elapsed() {
        return Duration.ofMillis(solver.getTimeMillisSpent());
    }

    private static HardMediumSoftLongScore scoreOf(Roster roster) {
        return Objects.requireNonNull(roster.getScore(), "Timefold scores every best solution.");
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
