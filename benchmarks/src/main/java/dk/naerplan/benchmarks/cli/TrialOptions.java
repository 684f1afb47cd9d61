package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long, how often and how many at a time to search when several rosters are compared. */
final class TrialOptions {

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "How long each search takes, such as 30s or 2m (default: 10s).")
    private @Nullable Duration time;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description = "How many moves each search tries; gives the same result every time.")
    private @Nullable Long moves;

    @Option(names = "--seeds", paramLabel = "N", description = "How many searches for each of them (default: 3).")
    private int seeds = 3;

    @Option(names = "--parallel", paramLabel = "N", description = "How many searches at the same time (default: 1).")
    private int parallel = 1;

    /** @param usual how long a search takes when nothing was said */
    TrialSettings settings(Duration usual, CliTexts texts) throws CliException {
        check("--moves", moves == null ? 1 : moves, texts);
        check("--seeds", seeds, texts);
        check("--parallel", parallel, texts);
        var limit = moves == null ? OptionalLong.empty() : OptionalLong.of(moves);
        var otherwise = moves == null ? Optional.of(usual) : Optional.<Duration>empty();
        var limits = new SolverSettings(Optional.ofNullable(time).or(() -> otherwise), limit, 0, 1);
        return TrialSettings.of(limits, seeds, parallel);
    }

    private static void check(String option, long value, CliTexts texts) throws CliException {
        if (value < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("option.positive", option, value));
        }
    }
}
