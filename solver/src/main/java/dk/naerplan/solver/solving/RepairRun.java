package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Roster;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A repair on a thread of its own: one search after the other, each of which can be listened to and stopped. */
final class RepairRun implements SolveHandle {

    /** One of the searches that a repair is made of. */
    @FunctionalInterface
    interface Step {

        SolveResult search(Roster problem, SolverSettings settings);
    }

    private final RosterSolver solver;
    private final Consumer<SolveProgress> listener;
    private final CompletableFuture<SolveResult> outcome = new CompletableFuture<>();
    private @Nullable SolveHandle current;
    private boolean stopped;
    private long moves;
    private Duration elapsed = Duration.ZERO;

    RepairRun(RosterSolver solver, Consumer<SolveProgress> listener) {
        this.solver = solver;
        this.listener = listener;
    }

    void start(Function<Step, Repair> repair) {
        Thread.ofPlatform().name("naerplan-repair").daemon().start(() -> run(repair));
    }

    private void run(Function<Step, Repair> repair) {
        try {
            outcome.complete(result(repair.apply(this::search)));
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    private SolveResult search(Roster problem, SolverSettings settings) {
        SolveResult result = begun(problem, settings).await();
        synchronized (this) {
            moves += result.moves();
            elapsed = elapsed.plus(result.elapsed());
        }
        return result;
    }

    private synchronized SolveHandle begun(Roster problem, SolverSettings settings) {
        SolveHandle begun = solver.start(problem, settings, listener);
        if (stopped) {
            begun.stop();
        }
        current = begun;
        return begun;
    }

    private synchronized SolveResult result(Repair repair) {
        return new SolveResult(repair.roster(), repair.score(), repair.kpis(), moves, elapsed, stopped);
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (current != null) {
            current.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return !outcome.isDone();
    }

    @Override
    public SolveResult await() {
        return Awaiting.result(outcome, this::stop);
    }
}
