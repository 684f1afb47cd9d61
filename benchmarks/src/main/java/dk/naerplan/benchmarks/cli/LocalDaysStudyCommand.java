package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.ReportedLocalDays;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.scenario.study.Curve;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From no local days to a whole working week of them. */
@Command(
        name = "days",
        mixinStandardHelpOptions = true,
        description =
                "Allows no, one, two ... five local days a week, and tells each key figure and where its curve bends.")
final class LocalDaysStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(10);
    private static final int MOST_DAYS = 5;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private TrialOptions options;

    @Mixin
    private StudyOutput output;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TrialSettings settings = options.settings(USUAL_TIME, texts);
        DataSet data = source.load(texts);
        var trials = new Trials(variants(data), settings);
        try (var end = new OrderlyEnd(trials::stop);
                var progress = new TrialProgressLine(common.err(), texts, Clock.systemUTC())) {
            List<Trial> found = trials.run(progress);
            progress.close();
            print(data, found, texts);
            return found.size() == MOST_DAYS + 1 ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    /** Each number of days starts from what fewer days found, which it allows as well: more days are never worse on the score. */
    private static List<Variant> variants(DataSet data) {
        var variants = new ArrayList<Variant>();
        for (int days = 0; days <= MOST_DAYS; days++) {
            String policy = days == 0 ? "central" : "outposted:" + days;
            variants.add(new Variant(
                    String.valueOf(days),
                    RosterMapper.toRoster(
                            Scenario.ofPolicy(policy).applyTo(data).orThrow()),
                    days == 0 ? List.of() : List.of(String.valueOf(days - 1))));
        }
        return variants;
    }

    private void print(DataSet data, List<Trial> found, CliTexts texts) {
        List<Curve> curves = Stream.of(Figure.values())
                .map(figure -> Curve.of(figure, found))
                .toList();
        var lines = new ArrayList<>(new ScenarioTable(new Comparison(found), texts).lines());
        lines.add("");
        curves.forEach(curve -> curve.knee()
                .ifPresent(days -> lines.add(texts.text(
                        "study.days.knee", texts.text("figure." + curve.figure().id()), String.valueOf(days)))));
        List<List<String>> rows = Stream.of(Figure.values())
                .flatMap(figure -> found.stream().map(trial -> row(trial, figure)))
                .toList();
        var report = ReportedLocalDays.of(data.key(), curves);
        output.print(common, report, List.of("localDays", "figure", "median", "least", "greatest"), rows, lines);
    }

    private static List<String> row(Trial trial, Figure figure) {
        Spread spread = trial.of(figure);
        return List.of(
                trial.variant(),
                figure.id(),
                TrialCsv.decimal(spread.median()),
                TrialCsv.decimal(spread.least()),
                TrialCsv.decimal(spread.greatest()));
    }
}
