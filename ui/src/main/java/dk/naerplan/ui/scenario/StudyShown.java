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
        return new Comparison(variants().stream()
                .flatMap(this::weeks)
                .map(this::runs)
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Trial(runs.getFirst().variant(), runs))
                .toList());
    }

    /** The scenarios in their order, then the pairs that are searched for by now. */
    private List<String> variants() {
        return Stream.concat(
                        study.scenarios().stream().map(StudyScenario::variant),
                        progress.shares().stream()
                                .map(share -> share.run().step())
                                .filter(step -> study.kind() == StudyKind.ABSENCE
                                        && step.pair().size() > 1)
                                .map(Step::variant))
                .distinct()
                .toList();
    }

    private Stream<String> weeks(String scenario) {
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
        variants()
                .forEach(variant -> lines.merge(
                        Objects.requireNonNull(names.get(variant)), progress.of(variant), StudyProgress::and));
        return lines;
    }

    /** What people call each scenario, by its variant, and each of its weeks. */
    Map<String, String> names(ScenarioTexts words) {
        var titles = new StudyNames(words, base);
        Map<String, String> alone =
                study.scenarios().stream().collect(Collectors.toMap(StudyScenario::variant, titles::of));
        var names = new LinkedHashMap<String, String>();
        for (String variant : variants()) {
            String name = alone.getOrDefault(variant, together(variant, alone));
            names.put(variant, name);
            if (study.kind() == StudyKind.WEEKS) {
                IntStream.rangeClosed(1, study.settings().extent())
                        .forEach(week -> names.put(
                                Step.ofWeek(variant, week, 0).variant(),
                                words.texts().of("weeks.step", name, week)));
            }
        }
        return names;
    }

    private static String together(String pair, Map<String, String> alone) {
        return new Step(pair, 0)
                .pair().stream().map(each -> alone.getOrDefault(each, each)).collect(Collectors.joining(" + "));
    }
}
