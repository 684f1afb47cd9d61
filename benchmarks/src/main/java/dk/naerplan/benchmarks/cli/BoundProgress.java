package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bound.LimitListener;
import dk.naerplan.solver.rules.RuleLevel;
import java.io.PrintWriter;
import java.time.Duration;

/** A line for each better roster while a limit is searched for. */
final class BoundProgress implements LimitListener {

    private final PrintWriter err;
    private final CliTexts texts;

    BoundProgress(PrintWriter err, CliTexts texts) {
        this.err = err;
        this.texts = texts;
    }

    @Override
    public synchronized void progressed(RuleLevel level, long value, long bound, Duration elapsed) {
        err.println(
                texts.text("bound.progress", elapsed.toMillis() / 1000.0, texts.text("bound." + level), value, bound));
        err.flush();
    }
}
