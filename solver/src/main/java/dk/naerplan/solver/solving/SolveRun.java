package dk.naerplan.solver.solving;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A search on a thread of its own, with somebody listening. */
final class SolveRun implements SolveHandle {

    private final Search search;
    private final ProgressReporter reporter;
    private final Ticker ticker;
    private final CompletableFuture<SolveResult> outcome = new CompletableFuture<>();

    SolveRun(Search search, ProgressReporter reporter, Ticker ticker) {
        this.search = search;
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
                result = search.run();
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
            search.stop();
        }
    }

    @Override
    public void stop() {
        if (isRunning()) {
            search.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return !outcome.isDone();
    }

    @Override
    public SolveResult await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                } catch (ExecutionException e) {
                    throw new SolveFailedException("The search failed: %s".formatted(e.getCause()), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
