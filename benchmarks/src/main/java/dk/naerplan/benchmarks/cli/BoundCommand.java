package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bound.BoundDocument;
import dk.naerplan.benchmarks.bound.BoundJson;
import dk.naerplan.benchmarks.bound.BoundRun;
import dk.naerplan.benchmarks.bound.BoundSource;
import dk.naerplan.benchmarks.bound.LimitSettings;
import dk.naerplan.benchmarks.bound.ProvenLimit;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.rules.RuleLevel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves how good a roster can be at most. */
@Command(
        name = "bound",
        mixinStandardHelpOptions = true,
        description = "Proves how good a roster of a data set can be at most: hard rules, then coverage, then all else."
                + " Ctrl-C stops and keeps what was found and proven.")
final class BoundCommand implements Callable<Integer> {

    private static final Duration DEFAULT_TIME = Duration.ofMinutes(5);

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "For all levels together, such as 90s or 5m (default: 5m).")
    private Duration time = DEFAULT_TIME;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            description = "How much of that time our own solver searches first (default: a tenth, at most 30s).")
    private @Nullable Duration warmUp;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Searches side by side, each with its own strategy (default: 8, also on two cores).")
    private int workers = LimitSettings.USUAL_WORKERS;

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers (default: 0).")
    private int seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the bound here (default: beside a data set NAME.json as NAME.bound.json).")
    private @Nullable Path output;

    @Option(names = "--roster", paramLabel = "FILE", description = "Write the data set with the best roster here.")
    private @Nullable Path rosterOutput;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        LimitSettings settings = settings(texts);
        Optional<Path> file = new BoundFile(source.text()).orBeside(output);
        DataSet document = source.load(texts);
        var run = new BoundRun(RosterMapper.toRoster(document), settings, warmUp(), Clock.systemUTC());
        try (var end = new OrderlyEnd(run::stop)) {
            ProvenLimit limit = run.run(new BoundProgress(common.err(), texts));
            var bound = BoundDocument.of(
                    BoundSource.of(document, command(settings)),
                    settings,
                    limit,
                    Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
            write(document, bound, limit, file, texts);
            new BoundReport(limit, texts).print(bound, common);
            return limit.of(RuleLevel.HARD).value().orElse(1) == 0 ? ExitCode.FINE : ExitCode.RULES_BROKEN;
        }
    }

    private LimitSettings settings(CliTexts texts) throws CliException {
        if (workers < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("bound.workers", workers));
        }
        if (warmUp().compareTo(time) >= 0) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("bound.warmUp"));
        }
        return new LimitSettings(time, workers, seed);
    }

    private Duration warmUp() {
        Duration tenth = time.dividedBy(10);
        Duration usual = tenth.compareTo(Duration.ofSeconds(30)) < 0 ? tenth : Duration.ofSeconds(30);
        return warmUp == null ? usual : warmUp;
    }

    private String command(LimitSettings settings) {
        return "./naerplan bound %s --time %ds --workers %d --seed %d"
                .formatted(
                        new BoundFile(source.text()).name(),
                        settings.time().toSeconds(),
                        settings.workers(),
                        settings.seed());
    }

    private void write(DataSet document, BoundDocument bound, ProvenLimit limit, Optional<Path> file, CliTexts texts)
            throws CliException {
        var files = new ResultFile(texts);
        if (file.isPresent()) {
            files.write(BoundJson.toText(bound), file.get());
        }
        if (rosterOutput != null && limit.roster().isPresent()) {
            DataSet solved = RosterMapper.withRoster(document, limit.roster().get());
            files.write(DataSetWriter.toText(solved), rosterOutput);
        }
    }
}
