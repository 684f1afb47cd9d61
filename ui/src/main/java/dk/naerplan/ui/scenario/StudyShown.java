package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.study.StudyNames;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a study stands.
 *
 * @param base the week that it is about; empty when that was removed
 */
record StudyShown(Study study, StudyProgress progress, Map<Step, TrialRun> found, Optional<DataSet> base) {

    StudyShown {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    /** What is finished, in the order of the scenarios, and of the weeks of each. */
    Comparison comparison() {
        return new Comparison(study.scenarios().stream()
                .flatMap(scenario -> variants(scenario.variant()))
                .map(this::runs)
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Trial(runs.getFirst().variant(), runs))
                .toList());
    }

    private Stream<String> variants(String scenario) {
        return study.kind() == StudyKind.WEEKS
                ? IntStream.rangeClosed(1, study.settings().extent())
                        .mapToObj(week -> Step.ofWeek(scenario, week, 0).variant())
                : Stream.of(scenario);
    }

    private List<TrialRun> runs(String variant) {
        return found.values().stream()
                .filter(run -> run.variant().equals(variant))
                .sorted(Comparator.comparingLong(TrialRun::seed))
                .toList();
    }

    /** How far the searches are, by what people call their scenarios; those of a sweep by their placement. */
    SequencedMap<String, StudyProgress> lines(ScenarioTexts words) {
        var names = names(words);
        var lines = new LinkedHashMap<String, StudyProgress>();
        study.scenarios()
                .forEach(scenario -> lines.merge(
                        Objects.requireNonNull(names.get(scenario.variant())),
                        progress.of(scenario.variant()),
                        StudyProgress::and));
        return lines;
    }

    /** What people call each scenario, by its variant. */
    Map<String, String> names(ScenarioTexts words) {
        var names = new StudyNames(words, base);
        return study.scenarios().stream().collect(Collectors.toMap(StudyScenario::variant, names::of));
    }
}
