package dk.naerplan.ui.scenario.study;

import dk.naerplan.datasets.report.ReportedAbsences;
import dk.naerplan.datasets.report.ReportedAbsences.ReportedAbsence;
import dk.naerplan.datasets.report.ReportedLocalDays;
import dk.naerplan.datasets.report.ReportedStaff;
import dk.naerplan.datasets.report.ReportedWeeks;
import dk.naerplan.datasets.report.ReportedWeeks.ReportedWeek;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.StaffChoices;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.scenario.study.Curve;
import dk.naerplan.solver.scenario.study.Gain;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What studies have come to, as the command line prints it. */
final class StudyReports {

    private StudyReports() {}

    static ReportedAbsences absences(Study study, Compared found) {
        return new ReportedAbsences(
                found.base().key(),
                Missed.all(study, found).stream()
                        .sorted(Comparator.comparing(Missed::isPair))
                        .map(missed -> ReportedAbsence.of(missed.absence(), missed.irreplaceable()))
                        .toList());
    }

    /** Without a choice until the unchanged week has been searched for. */
    static ReportedStaff staff(Study study, Compared found) {
        Map<String, String> choices =
                study.scenarios().stream().collect(Collectors.toMap(StudyScenario::variant, StudyReports::choice));
        List<Trial> tried = found.trials().stream()
                .filter(trial -> !trial.variant().equals(Questions.START))
                .toList();
        List<Gain> ranked = found.comparison().of(Questions.UNCHANGED).stream()
                .flatMap(same -> Gain.ranked(tried, same).stream())
                .toList();
        return ReportedStaff.of(
                found.base().key(), ranked, trial -> choices.getOrDefault(trial.variant(), trial.variant()));
    }

    private static String choice(StudyScenario scenario) {
        return scenario.document().changes().stream()
                .flatMap(changes -> changes.changes().stream())
                .map(StudyReports::choice)
                .findFirst()
                .orElse(ReportedStaff.UNCHANGED);
    }

    private static String choice(Change change) {
        return switch (change) {
            case Change.Train training -> StaffChoices.nameOf(training);
            case Change.Hire hiring -> StaffChoices.nameOf(hiring);
            default -> throw new IllegalArgumentException("No choice of this study: " + change);
        };
    }

    static ReportedLocalDays days(Compared found) {
        return ReportedLocalDays.of(
                found.base().key(),
                Stream.of(Figure.values())
                        .map(figure -> Curve.of(figure, found.trials()))
                        .toList());
    }

    static ReportedWeeks weeks(Study study, Compared found) {
        var weeks = new ArrayList<ReportedWeek>();
        for (long seed = 0; seed < study.settings().searches(); seed++) {
            for (StudyScenario scenario : study.scenarios()) {
                Week week = found.base().week();
                for (int number = 1; number <= study.settings().extent(); number++) {
                    add(weeks, scenario, week, Step.ofWeek(scenario.variant(), number, seed), found);
                    week = week.next();
                }
            }
        }
        return new ReportedWeeks(found.base().key(), weeks);
    }

    private static void add(List<ReportedWeek> weeks, StudyScenario scenario, Week week, Step step, Compared found) {
        String policy = scenario.document()
                .placementPolicy()
                .orElse(found.base().settings().placementPolicy());
        found.comparison().of(step.variant()).stream()
                .flatMap(trial -> trial.runs().stream())
                .filter(run -> run.seed() == step.seed())
                .forEach(run -> weeks.add(ReportedWeek.of(policy, week, run)));
    }
}
