package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.scenario.trial.TrialProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Shows how several searches go: one line that changes in place on a terminal, else a line for every search that is over. */
final class TrialProgressLine implements Consumer<TrialProgress>, AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final CliTexts texts;
    private final boolean terminal;
    private final InstantSource clock;
    private long next;
    private int done = -1;

    TrialProgressLine(PrintWriter err, CliTexts texts, InstantSource clock) {
        this.err = err;
        this.texts = texts;
        this.terminal = Boolean.getBoolean(SolveWatch.TERMINAL);
        this.clock = clock;
    }

    @Override
    public synchronized void accept(TrialProgress progress) {
        if (terminal) {
            err.print(CLEAR + line(progress));
        } else if (progress.done() > done || clock.millis() >= next) {
            done = Math.max(done, progress.done());
            next = clock.millis() + PAUSE.toMillis();
            err.println(line(progress));
        }
        err.flush();
    }

    private String line(TrialProgress progress) {
        return texts.text(
                "trial.progress",
                Math.floor(progress.total() * 100),
                progress.done(),
                progress.planned(),
                progress.variant(),
                progress.seed());
    }

    /** Takes the changing line away, so that what follows starts clean. */
    @Override
    public synchronized void close() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
