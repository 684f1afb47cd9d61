package dk.naerplan.benchmarks.cli;

import dk.naerplan.benchmarks.bench.BenchCase;
import dk.naerplan.benchmarks.bench.BenchOrder;
import dk.naerplan.benchmarks.bench.BenchSuite;
import dk.naerplan.benchmarks.bench.contender.Contender;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is measured. */
final class BenchSelection {

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            description = "smoke, standard or full (default ${DEFAULT-VALUE}).")
    private String suite = BenchSuite.SMOKE.id();

    @Option(names = "--time", paramLabel = "TIME", description = "For each run (default: what the suite says).")
    private @Nullable Duration time;

    @Option(names = "--seeds", paramLabel = "N", description = "Runs of each kind (default: what the suite says).")
    private @Nullable Integer seeds;

    @Option(names = "--moves", paramLabel = "N", description = "Ends each local search after so many moves as well.")
    private @Nullable Long moves;

    @Option(
            names = "--data-sets",
            split = ",",
            paramLabel = "NAME",
            description = "Only these of the suite (default: all of it).")
    private List<String> dataSets = List.of();

    @Option(
            names = "--contenders",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Only these of naerplan, naerplan-2, default, cpsat and greedy (default: all but naerplan-2).")
    private List<String> contenders = List.of();

    String suite() {
        return suite;
    }

    BenchOrder order(CliTexts texts) throws CliException {
        BenchSuite wanted = BenchSuite.byId(suite)
                .orElseThrow(() -> unknown(
                        texts,
                        "--suite",
                        suite,
                        Arrays.stream(BenchSuite.values()).map(BenchSuite::id).toList()));
        int runs = Objects.requireNonNullElse(seeds, wanted.seeds());
        if (runs < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("seeds.range", runs));
        }
        if (moves != null && moves < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("moves.range", moves));
        }
        return new BenchOrder(
                chosen(wanted.cases(), BenchCase::name, dataSets, "--data-sets", texts),
                contenders.isEmpty()
                        ? Contender.usual()
                        : chosen(Contender.all(), Contender::id, contenders, "--contenders", texts),
                runs,
                Optional.ofNullable(time),
                moves == null ? OptionalLong.empty() : OptionalLong.of(moves));
    }

    private static <T> List<T> chosen(
            List<T> all, Function<T, String> name, List<String> wanted, String option, CliTexts texts)
            throws CliException {
        List<String> names = all.stream().map(name).toList();
        for (String each : wanted) {
            if (!names.contains(each)) {
                throw unknown(texts, option, each, names);
            }
        }
        return all.stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(name.apply(each)))
                .toList();
    }

    private static CliException unknown(CliTexts texts, String option, String value, List<String> known) {
        return new CliException(
                ExitCode.UNUSABLE, texts.text("option.unknown", option, value, String.join(", ", known)));
    }

    /** What to type to measure the same again. */
    String command() {
        var command = new StringBuilder("./naerplan bench --suite " + suite);
        if (time != null) {
            command.append(" --time ").append(time.toString().substring(2).toLowerCase(Locale.ROOT));
        }
        if (seeds != null) {
            command.append(" --seeds ").append(seeds);
        }
        if (moves != null) {
            command.append(" --moves ").append(moves);
        }
        return command + listed(" --data-sets ", dataSets) + listed(" --contenders ", contenders);
    }

    private static String listed(String option, List<String> values) {
        return values.isEmpty() ? "" : values.stream().collect(Collectors.joining(",", option, ""));
    }
}
