package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bench.BenchProgress;
import dk.naerplan.benchmarks.bench.report.BenchTexts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/** Says which run of a benchmark begins, and how long the rest takes. */
final class BenchProgressLine implements Consumer<BenchProgress> {

    private final PrintWriter err;
    private final CliTexts texts;

    BenchProgressLine(PrintWriter err, CliTexts texts) {
        this.err = err;
        this.texts = texts;
    }

    @Override
    public void accept(BenchProgress progress) {
        err.println(texts.text(
                "bench.progress",
                progress.finished() + 1,
                progress.all(),
                progress.dataSet(),
                new BenchTexts(texts.locale()).contender(progress.contender()),
                progress.seed(),
                clock(progress.left())));
        err.flush();
    }

    /** Hours, minutes and seconds, for example 1:02:03. */
    static String clock(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
