package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a search on the terminal. When the process is asked to end (Ctrl-C), the search stops and the process waits
 * until its result has been printed and written.
 */
final class SolveWatch implements AutoCloseable {

    /** Set by the launcher when standard error is a terminal. */
    private static final String TERMINAL = "naerplan.terminal";

    private static final int PATIENCE_SECONDS = 20;

    private final ProgressLine progress;
    private final CountDownLatch reported = new CountDownLatch(1);
    private final AtomicReference<@Nullable SolveHandle> running = new AtomicReference<>();
    private final Thread hook = new Thread(this::stopAndWait, "stop-solving");

    SolveWatch(PrintWriter err, CliTexts texts) {
        progress = new ProgressLine(err, texts, Boolean.getBoolean(TERMINAL));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    SolveResult follow(Function<Consumer<SolveProgress>, SolveHandle> start) {
        SolveHandle handle = start.apply(progress);
        running.set(handle);
        SolveResult result = handle.await();
        progress.end();
        return result;
    }

    private void stopAndWait() {
        SolveHandle handle = running.get();
        if (handle == null) {
            return;
        }
        handle.stop();
        try {
            reported.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reported.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook with it
        }
    }
}
