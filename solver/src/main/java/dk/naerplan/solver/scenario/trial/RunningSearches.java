package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The searches under way: starts them, tells of them, and stops them. Used by all threads of the trials. */
final class RunningSearches {

    private final RosterSolver solver;
    private final int planned;
    private final Set<SolveHandle> handles = ConcurrentHashMap.newKeySet();
    private final Map<String, Double> fractions = new HashMap<>();
    private int done;
    private volatile boolean stopped;

    RunningSearches(RosterSolver solver, int planned) {
        this.solver = solver;
        this.planned = planned;
    }

    /** Searches to the end; nothing when it was stopped before. */
    Optional<TrialRun> search(
            Variant variant, List<Roster> before, SolverSettings settings, Consumer<TrialProgress> listener) {
        if (stopped) {
            return Optional.empty();
        }
        Roster start = WarmStart.best(variant.problem(), before);
        SolveHandle handle =
                solver.start(start, settings, progress -> tell(variant, settings.seed(), progress, listener));
        handles.add(handle);
        if (stopped) {
            handle.stop();
        }
        SolveResult result = handle.await();
        handles.remove(handle);
        if (result.stoppedEarly()) {
            return Optional.empty();
        }
        finish(variant, settings.seed(), listener);
        return Optional.of(new TrialRun(variant.id(), settings.seed(), result));
    }

    void stop() {
        stopped = true;
        handles.forEach(SolveHandle::stop);
    }

    private synchronized void tell(
            Variant variant, long seed, SolveProgress progress, Consumer<TrialProgress> listener) {
        fractions.put(seed + " " + variant.id(), progress.fraction());
        listener.accept(progressOf(variant, seed, progress.fraction()));
    }

    private synchronized void finish(Variant variant, long seed, Consumer<TrialProgress> listener) {
        fractions.remove(seed + " " + variant.id());
        done++;
        listener.accept(progressOf(variant, seed, 1));
    }

    private TrialProgress progressOf(Variant variant, long seed, double fraction) {
        double total = done
                + fractions.values().stream().mapToDouble(Double::doubleValue).sum();
        return new TrialProgress(variant.id(), seed, fraction, done, planned, Math.min(1, total / planned));
    }
}
