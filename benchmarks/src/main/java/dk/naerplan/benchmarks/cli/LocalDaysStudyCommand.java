package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.scenario.study.Knee;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

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
        ObjectNode json = Json.object().put("dataSet", data.key());
        ObjectNode curves = json.putObject("curves");
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<>(new ScenarioTable(new Comparison(found), texts).lines());
        lines.add("");
        for (Figure figure : Figure.values()) {
            List<Double> curve =
                    found.stream().map(trial -> trial.of(figure).median()).toList();
            double noise = found.stream()
                    .mapToDouble(trial -> trial.of(figure).width())
                    .max()
                    .orElse(0);
            OptionalInt knee = Knee.of(curve, noise);
            ObjectNode each = curves.putObject(figure.id());
            curve.forEach(each.putArray("medians")::add);
            each.put("spread", noise);
            knee.ifPresent(place -> {
                each.put("knee", Integer.parseInt(found.get(place).variant()));
                lines.add(texts.text(
                        "study.days.knee",
                        texts.text("figure." + figure.id()),
                        found.get(place).variant()));
            });
            for (Trial trial : found) {
                rows.add(List.of(
                        trial.variant(),
                        figure.id(),
                        TrialCsv.decimal(trial.of(figure).median()),
                        TrialCsv.decimal(trial.of(figure).least()),
                        TrialCsv.decimal(trial.of(figure).greatest())));
            }
        }
        output.print(common, json, List.of("localDays", "figure", "median", "least", "greatest"), rows, lines);
    }
}
