package dk.naerplan.benchmarks.cli;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.naerplan.benchmarks.tune.Candidates;
import dk.naerplan.benchmarks.tune.TuneStudy;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.SolverSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares configurations of the solver. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = "Compares solver configurations on a data set with Timefold's benchmarker, which writes its own"
                + " report: the product's configuration, the same with other kinds of local search, and Timefold's.")
final class TuneCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(names = "--time", paramLabel = "TIME", description = "For each run (default: 30s).")
    private Duration time = Duration.ofSeconds(30);

    @Option(names = "--moves", paramLabel = "N", description = "Ends each run after so many moves as well.")
    private @Nullable Long moves;

    @Option(names = "--seeds", paramLabel = "N", description = "Runs of each configuration (default ${DEFAULT-VALUE}).")
    private int seeds = 3;

    @Option(names = "--warm-up", paramLabel = "TIME", description = "Not measured, before the first run (default: 5s).")
    private Duration warmUp = Duration.ofSeconds(5);

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only these configurations (default: all).")
    private List<String> only = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Also this solver configuration, as Timefold's XML without a termination; may be repeated.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the report goes, in a folder of its own (default: tune).")
    private Path output = Path.of("tune");

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        if (seeds < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("seeds.range", seeds));
        }
        Map<String, SolverConfig> candidates = candidates(texts);
        Roster problem = RosterMapper.toRoster(source.load(texts));
        common.err()
                .println(texts.text(
                        "tune.begin",
                        candidates.size(),
                        seeds,
                        BenchProgressLine.clock(time.multipliedBy((long) candidates.size() * seeds))));
        common.err().flush();
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new CliException(ExitCode.NOT_WRITTEN, texts.text("output.failed", output, texts.reason(e)));
        }
        File report = new TuneStudy(candidates, seeds, (int) warmUp.toSeconds()).run(problem, output.toFile());
        common.out().println(texts.text("tune.done", report));
        common.out().flush();
        return ExitCode.FINE;
    }

    private Map<String, SolverConfig> candidates(CliTexts texts) throws CliException {
        SolverSettings settings = settings(texts);
        var all = new LinkedHashMap<>(Candidates.all(settings));
        for (Path file : files) {
            all.put(String.valueOf(file.getFileName()), configuration(file, settings, texts));
        }
        for (String name : only) {
            if (!all.containsKey(name)) {
                throw new CliException(
                        ExitCode.UNUSABLE,
                        texts.text("option.unknown", "--only", name, String.join(", ", all.keySet())));
            }
        }
        all.keySet().removeIf(name -> !only.isEmpty() && !only.contains(name));
        return all;
    }

    private SolverSettings settings(CliTexts texts) throws CliException {
        if (moves == null) {
            return SolverSettings.ofTime(time);
        }
        if (moves < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("moves.range", moves));
        }
        return SolverSettings.ofTime(time).withMoveLimit(moves);
    }

    private static SolverConfig configuration(Path file, SolverSettings settings, CliTexts texts) throws CliException {
        if (!Files.isRegularFile(file)) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("source.failed", file, texts.text("reason.missing")));
        }
        return Candidates.read(file, settings);
    }
}
