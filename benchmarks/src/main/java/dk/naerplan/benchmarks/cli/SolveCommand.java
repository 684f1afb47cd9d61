package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds a roster for a data set. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = "Finds a roster for a data set and prints the week. Ctrl-C stops and keeps the best so far.")
final class SolveCommand implements Callable<Integer> {

    private static final Duration DEFAULT_TIME = Duration.ofSeconds(10);

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "How long to search, such as 30s or 2m (default: 10s).")
    private @Nullable Duration time;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description = "How many moves to try; gives the same roster every time.")
    private @Nullable Long moves;

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers (default: 0).")
    private long seed;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many searches side by side, of which the best roster counts (default: 1).")
    private int parallel = 1;

    @Option(names = "--balance", paramLabel = "0..100", description = "0 favours closeness, 100 coordination.")
    private @Nullable Integer balance;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "as-given, local, central, combined[:ID,ID], outposted:DAYS or optimised.")
    private @Nullable String policy;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the data set with its roster here.")
    private @Nullable Path output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        SolverSettings settings = settings(texts);
        DataSet document = adjusted(source.load(texts), texts);
        try (var watch = new SolveWatch(common.err(), texts)) {
            SolveResult result = watch.follow(
                    listener -> new RosterSolver().start(RosterMapper.toRoster(document), settings, listener));
            DataSet solved = RosterMapper.withRoster(document, result.roster());
            if (output != null) {
                new ResultFile(texts).write(solved, output);
            }
            new SolveReport(solved, result, texts).print(common);
            return result.score().hardScore() == 0 ? ExitCode.FINE : ExitCode.RULES_BROKEN;
        }
    }

    private SolverSettings settings(CliTexts texts) throws CliException {
        if (moves != null && moves < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("moves.range", moves));
        }
        if (parallel < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("parallel.range", parallel));
        }
        var limit = moves == null ? OptionalLong.empty() : OptionalLong.of(moves);
        var defaultTime = moves == null ? Optional.of(DEFAULT_TIME) : Optional.<Duration>empty();
        return new SolverSettings(Optional.ofNullable(time).or(() -> defaultTime), limit, seed, parallel);
    }

    private DataSet adjusted(DataSet document, CliTexts texts) throws CliException {
        Settings settings = document.settings();
        if (balance != null) {
            if (balance < 0 || balance > 100) {
                throw new CliException(ExitCode.UNUSABLE, texts.text("balance.range", balance));
            }
            settings = settings.withBalance(balance);
        }
        if (policy != null) {
            settings = settings.withPlacementPolicy(
                    new PolicyArgument(policy).checkedFor(document, texts).text());
        }
        return document.withSettings(settings);
    }
}
