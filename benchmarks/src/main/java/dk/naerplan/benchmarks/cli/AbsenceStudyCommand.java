package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.report.ReportedAbsences;
import dk.naerplan.datasets.report.ReportedAbsences.ReportedAbsence;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.study.Absence;
import dk.naerplan.solver.scenario.study.AbsenceStudy;
import dk.naerplan.solver.scenario.study.WorstPairs;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets every employee be away in turn. */
@Command(
        name = "absence",
        mixinStandardHelpOptions = true,
        description =
                "Lets every employee be away for the whole week in turn, then the worst in pairs, mends the roster each time,"
                        + " and tells what stays undone.")
final class AbsenceStudyCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private TrialOptions options;

    @Mixin
    private StudyOutput output;

    @Option(
            names = "--suspects",
            paramLabel = "N",
            description = "How many of those who are missed the most are tried in pairs (default: 3).")
    private int suspects = WorstPairs.USUAL_SUSPECTS;

    @Override
    public Integer call() throws CliException {
        CliTexts texts = common.texts();
        TrialSettings settings = options.settings(USUAL_TIME, texts);
        DataSet data = source.load(texts);
        Optional<Roster> roster = new SolvedSource(data, settings.limits(), texts).roster(common);
        if (roster.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        var study = new AbsenceStudy(roster.get(), settings.limits());
        try (var end = new OrderlyEnd(study::stop)) {
            List<Absence> absences = study.run(suspects, absence -> {
                common.err().println(line(absence, texts));
                common.err().flush();
            });
            print(data, absences, texts);
            long alone = absences.stream()
                    .filter(absence -> absence.employees().size() == 1)
                    .count();
            return alone == data.employees().size() ? ExitCode.FINE : ExitCode.INTERRUPTED;
        }
    }

    private void print(DataSet data, List<Absence> absences, CliTexts texts) {
        var report = new ReportedAbsences(
                data.key(),
                absences.stream()
                        .map(absence -> ReportedAbsence.of(absence, absence.isMissed()))
                        .toList());
        List<List<String>> rows = absences.stream()
                .map(absence -> List.of(
                        String.join("+", absence.employees()),
                        String.valueOf(absence.left()),
                        String.valueOf(absence.changes()),
                        areas(absence)))
                .toList();
        List<String> lines =
                absences.stream().map(absence -> line(absence, texts)).toList();
        output.print(common, report, List.of("employees", "minutesLeft", "changes", "byArea"), rows, lines);
    }

    private static String line(Absence absence, CliTexts texts) {
        return texts.text(
                absence.isMissed() ? "study.absence.missed" : "study.absence.replaced",
                String.join(" + ", absence.employees()),
                absence.left() / 60.0,
                absence.changes(),
                areas(absence));
    }

    private static String areas(Absence absence) {
        return absence.byArea().entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
