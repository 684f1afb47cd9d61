package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import java.io.PrintWriter;
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
    static final String TERMINAL = "naerplan.terminal";

    private final ProgressLine progress;
    private final AtomicReference<@Nullable SolveHandle> running = new AtomicReference<>();
    private final StopHook hook = new StopHook(this::stop);

    SolveWatch(PrintWriter err, CliTexts texts) {
        progress = new ProgressLine(err, texts, Boolean.getBoolean(TERMINAL));
    }

    SolveResult follow(Function<Consumer<SolveProgress>, SolveHandle> start) {
        SolveHandle handle = start.apply(progress);
        running.set(handle);
        SolveResult result = handle.await();
        progress.end();
        return result;
    }

    private void stop() {
        SolveHandle handle = running.get();
        if (handle != null) {
            handle.stop();
        }
    }

    @Override
    public void close() {
        hook.close();
    }
}
