package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.solving.SolveHandle;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows a search on the terminal, and ends it in order when the process is asked to end. */
final class SolveWatch implements AutoCloseable {

    /** Set by the launcher when standard error is a terminal. */
    static final String TERMINAL = "naerplan.terminal";

    private final ProgressLine progress;
    private final AtomicReference<@Nullable SolveHandle> running = new AtomicReference<>();
    private final OrderlyEnd end = new OrderlyEnd(this::stop);
    private volatile boolean stopped;

    SolveWatch(PrintWriter err, CliTexts texts) {
        progress = new ProgressLine(err, texts, Boolean.getBoolean(TERMINAL));
    }

    SolveResult follow(Function<Consumer<SolveProgress>, SolveHandle> start) {
        SolveHandle handle = start.apply(progress);
        running.set(handle);
        if (stopped) {
            handle.stop();
        }
        SolveResult result = handle.await();
        progress.end();
        return result;
    }

    private void stop() {
        stopped = true;
        SolveHandle handle = running.get();
        if (handle != null) {
            handle.stop();
        }
    }

    @Override
    public void close() {
        end.close();
    }
}
