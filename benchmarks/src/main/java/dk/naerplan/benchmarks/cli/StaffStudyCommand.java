package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.ReportedStaff;
import dk.naerplan.datasets.report.ReportedStaff.ReportedChoice;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.StaffChoices;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.study.Gain;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what training and hiring would bring. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description =
                "Searches anew with each promising training and each half-time colleague, and ranks what they bring.")
final class StaffStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(10);
    private static final String START = "start";

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
            new Comparison(found)
                    .of(ReportedStaff.UNCHANGED)
                    .ifPresent(same -> print(data, Gain.ranked(tried(found), same), texts));
            return found.size() == choices.size() + 2 ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private Map<String, Change> choices(DataSet solved) {
        var choices = new LinkedHashMap<String, Change>();
        var staff = new StaffChoices(solved);
        staff.trainings(most).forEach(training -> choices.put(StaffChoices.nameOf(training), training));
        staff.hirings(most).forEach(hiring -> choices.put(StaffChoices.nameOf(hiring), hiring));
        return choices;
    }

    /** All of them go on from the same rosters, the unchanged week too, so that none has been searched for longer. */
    private static List<Variant> variants(DataSet data, Map<String, Change> choices) {
        Scenario base = Scenario.ofPolicy(data.settings().placementPolicy());
        Roster unchanged = RosterMapper.toRoster(base.applyTo(data).orThrow());
        var variants = new ArrayList<Variant>();
        variants.add(Variant.of(START, unchanged));
        variants.add(new Variant(ReportedStaff.UNCHANGED, unchanged, List.of(START)));
        choices.forEach((id, change) -> variants.add(new Variant(
                id,
                RosterMapper.toRoster(
                        base.with("changed", List.of(change)).applyTo(data).orThrow()),
                List.of(START))));
        return variants;
    }

    private static List<Trial> tried(List<Trial> found) {
        return found.stream().filter(trial -> !trial.variant().equals(START)).toList();
    }

    private void print(DataSet data, List<Gain> ranked, CliTexts texts) {
        var report = ReportedStaff.of(data.key(), ranked, Trial::variant);
        List<List<String>> rows =
                report.choices().stream().map(StaffStudyCommand::row).toList();
        List<String> lines =
                report.choices().stream().map(choice -> line(choice, texts)).toList();
        List<String> head = List.of("choice", "emptySeatsGain", "coverageGain", "costGain", "difference");
        output.print(common, report, head, rows, lines);
    }

    private static List<String> row(ReportedChoice choice) {
        return List.of(
                choice.choice(),
                TrialCsv.decimal(choice.emptySeatsGain()),
                TrialCsv.decimal(choice.coverageGain()),
                TrialCsv.decimal(choice.costGain()),
                String.valueOf(choice.difference()));
    }

    private static String line(ReportedChoice choice, CliTexts texts) {
        return texts.text(
                choice.difference() ? "study.staff.row" : "study.staff.same",
                choice.choice(),
                choice.coverageGain(),
                choice.emptySeatsGain(),
                choice.costGain());
    }
}
