package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bench.Bench;
import dk.naerplan.benchmarks.bench.BenchOrder;
import dk.naerplan.benchmarks.bench.Journal;
import dk.naerplan.benchmarks.bench.Machine;
import dk.naerplan.benchmarks.bench.contender.StopSignal;
import dk.naerplan.benchmarks.bench.report.BenchTexts;
import dk.naerplan.benchmarks.bench.report.ReportFolder;
import dk.naerplan.benchmarks.bench.report.ReportHead;
import dk.naerplan.benchmarks.bench.result.BenchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the solver against others. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the solver against proven limits, CP-SAT, Timefold as it comes and a plain construction,"
                        + " and writes a report. Ctrl-C writes what is finished; the same command goes on from there.")
final class BenchCommand implements Callable<Integer> {

    private static final String JOURNAL = "journal.jsonl";

    @Mixin
    private CommonOptions common;

    @Mixin
    private BenchSelection selection;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the report goes (default: bench-SUITE).")
    private @Nullable Path output;

    @Option(names = "--fresh", description = "Forget the runs of earlier calls in this folder.")
    private boolean fresh;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        BenchOrder order = selection.order(texts);
        Path folder = Objects.requireNonNullElse(output, Path.of("bench-" + selection.suite()));
        try {
            Files.createDirectories(folder);
            var journal = new Journal(folder.resolve(JOURNAL));
            if (fresh) {
                journal.clear();
            }
            measure(order, journal, folder, texts);
            return ExitCode.FINE;
        } catch (IOException e) {
            throw new CliException(ExitCode.NOT_WRITTEN, texts.text("output.failed", folder, texts.reason(e)));
        }
    }

    private void measure(BenchOrder order, Journal journal, Path folder, CliTexts texts) throws IOException {
        var stop = new StopSignal();
        try (var hook = new OrderlyEnd(stop::give)) {
            var bench = new Bench(order, journal, stop, clock);
            try {
                bench.run(new BenchProgressLine(common.err(), texts));
            } finally {
                report(order, bench, folder, texts);
            }
        }
    }

    private void report(BenchOrder order, Bench bench, Path folder, CliTexts texts) throws IOException {
        BenchResult result = BenchResult.of(bench.finished(), bench.planned(), order::storedBound);
        var head = new ReportHead(selection.suite(), clock.instant(), selection.command(), Machine.here());
        new ReportFolder(folder).write(head, result, new BenchTexts(texts.locale()));
        if (common.json()) {
            common.out().print(Files.readString(folder.resolve(ReportFolder.JSON)));
        } else {
            common.out()
                    .println(texts.text(
                            "bench.done", result.runs().size(), bench.planned(), folder.resolve(ReportFolder.HTML)));
        }
        common.out().flush();
    }
}
