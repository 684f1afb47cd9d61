package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.StaffChoices;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Measures what training and hiring would bring. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description =
                "Searches anew with each promising training and each half-time colleague, and ranks what they bring.")
final class StaffStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(10);
    private static final String START = "start";
    private static final String SAME = "unchanged";

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private TrialOptions options;

    @Mixin
    private StudyOutput output;

    @Option(names = "--most", paramLabel = "N", description = "How many trainings, and how many hirings (default: 5).")
    private int most = 5;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TrialSettings settings = options.settings(USUAL_TIME, texts);
        DataSet data = source.load(texts);
        Optional<Roster> roster = new SolvedSource(data, settings.limits(), texts).roster(common);
        if (roster.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        var choices = choices(RosterMapper.withRoster(data, roster.get()));
        var trials = new Trials(variants(data, choices), settings);
        try (var end = new OrderlyEnd(trials::stop);
                var progress = new TrialProgressLine(common.err(), texts, Clock.systemUTC())) {
            List<Trial> found = trials.run(progress);
            progress.close();
            new Comparison(found).of(SAME).ifPresent(same -> print(data, ranked(found), same, texts));
            return found.size() == choices.size() + 2 ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private Map<String, Change> choices(DataSet solved) {
        var choices = new LinkedHashMap<String, Change>();
        var staff = new StaffChoices(solved);
        staff.trainings(most)
                .forEach(training -> choices.put(
                        "train %s %s %d".formatted(training.employee(), training.competency(), training.level()),
                        training));
        staff.hirings(most)
                .forEach(hiring -> choices.put("hire " + hiring.employee().id(), hiring));
        return choices;
    }

    /** All of them go on from the same rosters, the unchanged week too, so that none has been searched for longer. */
    private static List<Variant> variants(DataSet data, Map<String, Change> choices) {
        Scenario base = Scenario.ofPolicy(data.settings().placementPolicy());
        Roster unchanged = RosterMapper.toRoster(base.applyTo(data).orThrow());
        var variants = new ArrayList<Variant>();
        variants.add(Variant.of(START, unchanged));
        variants.add(new Variant(SAME, unchanged, List.of(START)));
        choices.forEach((id, change) -> variants.add(new Variant(
                id,
                RosterMapper.toRoster(
                        base.with("changed", List.of(change)).applyTo(data).orThrow()),
                List.of(START))));
        return variants;
    }

    private static List<Trial> ranked(List<Trial> found) {
        return found.stream()
                .filter(trial -> !trial.variant().equals(START))
                .sorted(Comparator.comparing(
                                (Trial trial) -> trial.median().result().score())
                        .reversed())
                .toList();
    }

    private void print(DataSet data, List<Trial> ranked, Trial same, CliTexts texts) {
        ObjectNode json = Json.object().put("dataSet", data.key());
        var list = json.putArray("choices");
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<String>();
        for (Trial trial : ranked) {
            double empty = gain(trial, same, Figure.EMPTY_SEATS);
            double coverage = -gain(trial, same, Figure.COVERAGE);
            double cost = gain(trial, same, Figure.COST);
            boolean told = Comparison.verdict(trial, same, Figure.EMPTY_SEATS) != Comparison.Verdict.NO_DIFFERENCE
                    || Comparison.verdict(trial, same, Figure.COST) != Comparison.Verdict.NO_DIFFERENCE;
            list.addObject()
                    .put("choice", trial.variant())
                    .put("emptySeatsGain", empty)
                    .put("coverageGain", coverage)
                    .put("costGain", cost)
                    .put("difference", told);
            rows.add(List.of(
                    trial.variant(),
                    TrialCsv.decimal(empty),
                    TrialCsv.decimal(coverage),
                    TrialCsv.decimal(cost),
                    String.valueOf(told)));
            lines.add(
                    texts.text(told ? "study.staff.row" : "study.staff.same", trial.variant(), coverage, empty, cost));
        }
        List<String> head = List.of("choice", "emptySeatsGain", "coverageGain", "costGain", "difference");
        output.print(common, json, head, rows, lines);
    }

    private static double gain(Trial trial, Trial same, Figure figure) {
        return same.of(figure).median() - trial.of(figure).median();
    }
}
