package dk.naerplan.ui.scenario.study;

import dk.naerplan.solver.scenario.study.Absence;
import dk.naerplan.solver.scenario.study.AbsenceMeasure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stays undone without somebody, or without two, after the week has been mended with as few changes as possible.
 *
 * @param absence the repair in the middle, each against the week with everybody that it went on from
 * @param irreplaceable whether every repair leaves something undone
 */
record Missed(Trial trial, Absence absence, boolean irreplaceable) {

    /** Whoever is missed the most comes first; alone and in pairs. */
    static List<Missed> all(Study study, Compared found) {
        Map<String, String> absent = study.scenarios().stream()
                .filter(scenario -> scenario.leaver().isPresent())
                .collect(Collectors.toMap(
                        StudyScenario::variant, scenario -> scenario.leaver().orElseThrow()));
        return found.comparison().of(Questions.START).stream()
                .flatMap(start -> found.trials().stream()
                        .filter(trial -> !trial.variant().equals(Questions.START))
                        .map(trial -> of(trial, start, absent)))
                .sorted(Comparator.comparing(Missed::absence, Absence.WORST_FIRST))
                .toList();
    }

    private static Missed of(Trial trial, Trial start, Map<String, String> absent) {
        List<String> employees = new Step(trial.variant(), 0)
                .pair().stream()
                        .map(variant -> absent.getOrDefault(variant, variant))
                        .toList();
        List<Absence> repairs =
                trial.runs().stream().map(run -> repair(employees, run, start)).toList();
        return new Missed(trial, Absence.middle(repairs), repairs.stream().allMatch(Absence::isMissed));
    }

    private static Absence repair(List<String> employees, TrialRun mended, Trial start) {
        var published = start.runs().stream()
                .filter(run -> run.seed() == mended.seed())
                .findFirst()
                .orElseGet(start::median)
                .result();
        return new AbsenceMeasure(published.roster(), published.kpis())
                .of(employees, mended.result().roster(), mended.result().kpis());
    }

    boolean isPair() {
        return absence.employees().size() > 1;
    }

    double hours() {
        return absence.left() / 60.0;
    }
}
