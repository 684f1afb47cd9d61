package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
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
import tools.jackson.databind.node.ObjectNode;

/** What becomes of closeness over the weeks. */
@Command(
        name = "weeks",
        mixinStandardHelpOptions = true,
        description =
                "Rolls policies over several weeks, with familiarity growing and fading, and tells the key figures of each week.")
final class WeeksStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);
    private static final List<Figure> TOLD = List.of(
            Figure.COVERAGE, Figure.CLOSENESS, Figure.COORDINATION, Figure.FACES, Figure.PRESENCE, Figure.TRAVEL);

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
        ObjectNode json = Json.object().put("dataSet", data.key());
        var list = json.putArray("weeks");
        var rows = new ArrayList<List<String>>();
        for (RolledWeek week : rolled) {
            ObjectNode each = list.addObject()
                    .put("policy", week.scenario())
                    .put("seed", week.seed())
                    .put("week", week.week().toString());
            var row = new ArrayList<>(List.of(
                    week.scenario(), String.valueOf(week.seed()), week.week().toString()));
            for (Figure figure : TOLD) {
                each.put(figure.id(), figure.of(run(week)));
                row.add(TrialCsv.decimal(figure.of(run(week))));
            }
            rows.add(row);
        }
        var head = new ArrayList<>(List.of("policy", "seed", "week"));
        TOLD.forEach(figure -> head.add(figure.id()));
        output.print(
                common,
                json,
                head,
                rows,
                rolled.stream().map(week -> line(week, texts)).toList());
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
