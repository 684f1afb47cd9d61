package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.frontier.Frontier;
import dk.naerplan.solver.scenario.frontier.FrontierSweep;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the rosters between closeness and coordination that no other one beats in both. */
@Command(
        name = "frontier",
        mixinStandardHelpOptions = true,
        description =
                "Looks for rosters that no other beats in both closeness and coordination, over the whole balance and the"
                        + " placement policies. Ctrl-C shows what was found.")
final class FrontierCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "How many balances from 0 to 100 are tried, and how many points are shown at most (default: 11).")
    private int points = 11;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description =
                    "As for solve; may be repeated (default: as-given, local, central, combined, outposted:2, optimised).")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--time", paramLabel = "TIME", description = "For all searches together (default: 5m).")
    private Duration time = Duration.ofMinutes(5);

    @Option(
            names = "--moves",
            paramLabel = "N",
            description = "How many moves each search tries, in place of the time; gives the same points every time.")
    private @Nullable Long moves;

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers (default: 0).")
    private long seed;

    @Option(names = "--parallel", paramLabel = "N", description = "How many searches at the same time (default: 1).")
    private int parallel = 1;

    @Option(
            names = "--margin",
            paramLabel = "PERCENT",
            description = "How much coverage a point may give up against the best found (default: 2).")
    private double margin = 2;

    @Option(
            names = "--plain",
            description = "Let every search begin from nothing, to see what the warm start is worth.")
    private boolean plain;

    @Option(names = "--csv", description = "Print a line for each point, for spreadsheets.")
    private boolean csv;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        check(texts);
        DataSet data = source.load(texts);
        var sweep = new FrontierSweep(
                (policy, balance) -> problem(data, policy, balance),
                policies(data, texts),
                FrontierSweep.balances(points),
                !plain,
                settings());
        Clock clock = Clock.systemUTC();
        Instant begin = clock.instant();
        try (var end = new OrderlyEnd(sweep::stop);
                var progress = new TrialProgressLine(common.err(), texts, clock)) {
            var found = sweep.run(progress);
            progress.close();
            Frontier all = Frontier.of(found, margin);
            Duration spent = Duration.between(begin, clock.instant());
            new FrontierReport(data, all, all.thinned(points), sweep.planned(), !plain, spent, texts)
                    .print(common, csv);
            return found.size() == sweep.planned() ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private void check(CliTexts texts) throws CliException {
        if (points < 2 || points > 101) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("frontier.points", points));
        }
        if (parallel < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("option.positive", "--parallel", parallel));
        }
        if (moves != null && moves < 1) {
            throw new CliException(ExitCode.UNUSABLE, texts.text("option.positive", "--moves", moves));
        }
    }

    private List<PlacementPolicy> policies(DataSet data, CliTexts texts) throws CliException {
        var chosen = new ArrayList<PlacementPolicy>();
        for (String policy : policies.isEmpty() ? PolicyArgument.USUAL : policies) {
            chosen.add(new PolicyArgument(policy).checkedFor(data, texts));
        }
        return chosen.stream().distinct().toList();
    }

    /** The time is shared out over as many searches as there are rounds on all the threads. */
    private TrialSettings settings() {
        int searches = points * (policies.isEmpty() ? PolicyArgument.USUAL.size() : policies.size());
        SolverSettings limits = moves == null
                ? SolverSettings.ofTime(time.multipliedBy(parallel).dividedBy(searches))
                : SolverSettings.ofMoves(moves);
        return new TrialSettings(limits, List.of(seed), parallel);
    }

    private static Roster problem(DataSet data, PlacementPolicy policy, int balance) {
        return RosterMapper.toRoster(Scenario.ofPolicy(policy.text())
                .withBalance(balance)
                .applyTo(data)
                .orThrow());
    }
}
