package dk.naerplan.solver.solving;

import java.util.concurrent.CompletableFuture;

/** A search, or several side by side, on threads of their own, with somebody listening. */
final class SolveRun implements SolveHandle {

    private final SearchTeam team;
    private final ProgressReporter reporter;
    private final Ticker ticker;
    private final CompletableFuture<SolveResult> outcome = new CompletableFuture<>();

    SolveRun(SearchTeam team, ProgressReporter reporter, Ticker ticker) {
        this.team = team;
        this.reporter = reporter;
        this.ticker = ticker;
    }

    void start() {
        Thread.ofPlatform().name("naerplan-solve").daemon().start(this::run);
    }

    private void run() {
        try {
            SolveResult result;
            try (var ticking = ticker.start(this::report)) {
                result = team.run();
            }
            reporter.reportLast(result);
            outcome.complete(result);
        } catch (Throwable failure) {
            outcome.completeExceptionally(failure);
        }
    }

    private void report() {
        try {
            reporter.report();
        } catch (RuntimeException failure) {
            outcome.completeExceptionally(failure);
            team.stop();
        }
    }

    @Override
    public void stop() {
        if (isRunning()) {
            team.stop();
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
