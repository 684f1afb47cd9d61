package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedWeeks;
import dk.naerplan.datasets.report.ReportedWeeks.ReportedWeek;
import dk.naerplan.datasets.scenario.RolledWeek;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.WeeksAhead;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of closeness over the weeks. */
@Command(
        name = "weeks",
        mixinStandardHelpOptions = true,
        description =
                "Rolls policies over several weeks, with familiarity growing and fading, and tells the key figures of each week.")
final class WeeksStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);
    private static final List<String> HEAD =
            List.of("policy", "seed", "week", "coverage", "closeness", "coordination", "faces", "presence", "travel");

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private TrialOptions options;

    @Mixin
    private StudyOutput output;

    @Option(names = "--weeks", paramLabel = "N", description = "How many (default: 8).")
    private int weeks = 8;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "As for solve; may be repeated (default: local, central, combined).")
    private List<String> policies = new ArrayList<>();

    private final AtomicReference<@Nullable WeeksAhead> running = new AtomicReference<>();
    private volatile boolean stopped;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TrialSettings settings = options.settings(USUAL_TIME, texts);
        DataSet data = source.load(texts);
        List<String> chosen = policies.isEmpty() ? List.of("local", "central", "combined") : policies;
        for (String policy : chosen) {
            new PolicyArgument(policy).checkedFor(data, texts);
        }
        var rolled = new ArrayList<RolledWeek>();
        try (var end = new OrderlyEnd(this::stop)) {
            for (long seed : settings.seeds()) {
                for (String policy : chosen) {
                    rolled.addAll(roll(policy, seed, data, settings, texts));
                }
            }
            print(data, rolled, texts);
            int planned = weeks * chosen.size() * settings.seeds().size();
            return rolled.size() == planned ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private List<RolledWeek> roll(String policy, long seed, DataSet data, TrialSettings settings, CliTexts texts) {
        var ahead = new WeeksAhead(settings.limits().withSeed(seed));
        running.set(ahead);
        if (stopped) {
            ahead.stop();
        }
        DataSet first = Scenario.ofPolicy(policy).applyTo(data).orThrow();
        return ahead.run(policy, first, weeks, week -> {
            common.err().println(line(week, texts));
            common.err().flush();
        });
    }

    private void stop() {
        stopped = true;
        WeeksAhead ahead = running.get();
        if (ahead != null) {
            ahead.stop();
        }
    }

    private void print(DataSet data, List<RolledWeek> rolled, CliTexts texts) {
        var report = new ReportedWeeks(
                data.key(),
                rolled.stream()
                        .map(week -> ReportedWeek.of(week.scenario(), week.week(), run(week)))
                        .toList());
        output.print(
                common,
                report,
                HEAD,
                report.weeks().stream().map(WeeksStudyCommand::row).toList(),
                rolled.stream().map(week -> line(week, texts)).toList());
    }

    private static List<String> row(ReportedWeek week) {
        return List.of(
                week.policy(),
                String.valueOf(week.seed()),
                week.week(),
                TrialCsv.decimal(week.coverage()),
                TrialCsv.decimal(week.closeness()),
                TrialCsv.decimal(week.coordination()),
                TrialCsv.decimal(week.faces()),
                TrialCsv.decimal(week.presence()),
                TrialCsv.decimal(week.travel()));
    }

    private static String line(RolledWeek week, CliTexts texts) {
        TrialRun run = run(week);
        return texts.text(
                "study.weeks.row",
                week.scenario(),
                week.week().toString(),
                Figure.COVERAGE.of(run),
                Figure.CLOSENESS.of(run),
                Figure.COORDINATION.of(run),
                Figure.FACES.of(run),
                week.seed());
    }

    private static TrialRun run(RolledWeek week) {
        return new TrialRun(week.scenario(), week.seed(), week.result());
    }
}
