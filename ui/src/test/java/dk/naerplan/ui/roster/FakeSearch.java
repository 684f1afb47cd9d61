package dk.naerplan.ui.roster;

import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Search;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Searches that find what a test tells them to, when it tells them to. */
public final class FakeSearch implements Search {

    public final List<Run> runs = new ArrayList<>();

    @Override
    public synchronized SolveHandle start(Roster problem, SolverSettings settings, Consumer<SolveProgress> listener) {
        var run = new Run(problem, settings, listener, new CompletableFuture<>());
        runs.add(run);
        return run;
    }

    public synchronized int count() {
        return runs.size();
    }

    public synchronized Run last() {
        return runs.getLast();
    }

    /** Ends all with the problem as it was. */
    public synchronized void finishAll() {
        runs.stream().filter(Run::isRunning).forEach(Run::stop);
    }

    /** One search. Stopping it ends it with the problem as it was. */
    public record Run(
            Roster problem,
            SolverSettings settings,
            Consumer<SolveProgress> listener,
            CompletableFuture<SolveResult> result)
            implements SolveHandle {

        public void progress(Roster best, double fraction) {
            var audit = RosterAuditor.audit(best);
            listener.accept(
                    new SolveProgress(best, audit.score(), audit.kpis(), 1000, 500, Duration.ofSeconds(2), fraction));
        }

        public void finish(Roster best) {
            var audit = RosterAuditor.audit(best);
            result.complete(new SolveResult(best, audit.score(), audit.kpis(), 2000, Duration.ofSeconds(4), false));
        }

        public void fail() {
            result.completeExceptionally(new IllegalStateException("broken for a test"));
        }

        @Override
        public void stop() {
            finish(RosterEdit.copyOf(problem));
        }

        @Override
        public boolean isRunning() {
            return !result.isDone();
        }

        @Override
        public SolveResult await() {
            try {
                return result.join();
            } catch (CompletionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
