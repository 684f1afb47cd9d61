package dk.naerplan.ui.scenario.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.ReportedAbsences;
import dk.naerplan.datasets.report.ReportedAbsences.ReportedAbsence;
import dk.naerplan.datasets.report.ReportedStaff;
import dk.naerplan.datasets.report.ReportedStaff.ReportedChoice;
import dk.naerplan.datasets.report.ReportedWeeks.ReportedWeek;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.store.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StudyReportsTest {

    private static final DataSet WEEK = BundledDataSets.load("lemvig");
    private static final int SEEDS = 2;

    @Test
    void choicesAreNamedByWhatTheyChangeAndStandBesideTheUnchangedWeek() {
        Study study = study(StudyKind.STAFF, 0);

        ReportedStaff report = StudyReports.staff(study, searched(study));

        assertThat(report.dataSet()).isEqualTo(WEEK.key());
        assertThat(report.choices())
                .extracting(ReportedChoice::choice)
                .hasSize(study.scenarios().size() - 1)
                .doesNotHaveDuplicates()
                .allMatch(choice -> choice.matches("unchanged|train \\S+ \\S+ \\d|hire \\S+"));
        assertThat(report.choices().stream().filter(choice -> choice.choice().equals("unchanged")))
                .singleElement()
                .isEqualTo(new ReportedChoice("unchanged", 0, 0, 0, false));
    }

    @Test
    void absencesNameWhoIsAwayTheMostMissedFirst() {
        Study study = study(StudyKind.ABSENCE, 0);

        ReportedAbsences report = StudyReports.absences(study, searched(study));

        assertThat(report.absences())
                .extracting(ReportedAbsence::employees)
                .hasSize(WEEK.employees().size())
                .contains(List.of(WEEK.employees().getFirst().id()));
        assertThat(report.absences())
                .isSortedAccordingTo((one, other) -> Long.compare(other.minutesLeft(), one.minutesLeft()));
    }

    @Test
    void everyLocalDayIsAPlaceOnTheCurves() {
        Study study = study(StudyKind.DAYS, 0);

        assertThat(StudyReports.days(searched(study)).curves())
                .containsKeys("closeness", "travel")
                .allSatisfy((figure, curve) -> assertThat(curve.medians()).hasSize(6));
    }

    @Test
    void weeksAreToldBySeedThenByPolicy() {
        Study study = study(StudyKind.WEEKS, 2);

        List<ReportedWeek> weeks = StudyReports.weeks(study, searched(study)).weeks();

        assertThat(weeks)
                .extracting(week -> week.seed() + " " + week.policy() + " " + week.week())
                .startsWith("0 local 2026-W48", "0 local 2026-W49", "0 outposted:2 2026-W48")
                .hasSize(2 * 2 * SEEDS);
    }

    private static Study study(StudyKind kind, int weeks) {
        return new Study(
                StudyId.create(),
                kind,
                new Origin(PlanId.create(), 1),
                "anne",
                "",
                false,
                new StudySettings(SEEDS, SolverSettings.ofMoves(300), weeks),
                new Questions(WEEK).of(kind, List.of("local", "outposted:2")),
                StudyState.DONE,
                Instant.EPOCH,
                Optional.empty());
    }

    /** Every search of the study, a short one; each week of several is the same one. */
    private static Compared searched(Study study) {
        var trials = new ArrayList<Trial>();
        for (StudyScenario scenario : study.scenarios()) {
            DataSet document = scenario.document().applyTo(WEEK).orThrow();
            for (String variant : variants(scenario, study.settings().extent())) {
                trials.add(trial(variant, document));
            }
        }
        return new Compared(new Comparison(trials), Map.of(), WEEK);
    }

    private static List<String> variants(StudyScenario scenario, int weeks) {
        String[] variants = new String[Math.max(1, weeks)];
        Arrays.setAll(
                variants,
                place -> weeks == 0
                        ? scenario.variant()
                        : Step.ofWeek(scenario.variant(), place + 1, 0).variant());
        return List.of(variants);
    }

    private static Trial trial(String variant, DataSet document) {
        return new Trial(
                variant,
                LongStream.range(0, SEEDS)
                        .mapToObj(seed -> new TrialRun(
                                variant,
                                seed,
                                new RosterSolver()
                                        .solve(
                                                RosterMapper.toRoster(document),
                                                SolverSettings.ofMoves(300).withSeed(seed))))
                        .toList());
    }
}
