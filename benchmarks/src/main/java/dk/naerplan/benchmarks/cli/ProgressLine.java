package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.solving.SolveProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/** Shows how a search goes: one line that changes in place on a terminal, else a line every few seconds. */
final class ProgressLine implements Consumer<SolveProgress> {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final CliTexts texts;
    private final boolean terminal;
    private Duration next = Duration.ZERO;

    ProgressLine(PrintWriter err, CliTexts texts, boolean terminal) {
        this.err = err;
        this.texts = texts;
        this.terminal = terminal;
    }

    @Override
    public synchronized void accept(SolveProgress progress) {
        if (terminal) {
            err.print(CLEAR + line(progress));
            err.flush();
        } else if (progress.elapsed().compareTo(next) >= 0) {
            next = progress.elapsed().plus(PAUSE);
            err.println(line(progress));
            err.flush();
        }
    }

    private String line(SolveProgress progress) {
        return texts.text(
                "progress",
                Math.round(progress.fraction() * 100),
                progress.elapsed().toSeconds(),
                -progress.score().hardScore(),
                progress.kpis().coverage().total().percent(),
                progress.kpis().closeness().percent(),
                progress.kpis().coordination().index(),
                progress.movesPerSecond());
    }

    /** Takes the changing line away, so that what follows starts clean. */
    synchronized void end() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
