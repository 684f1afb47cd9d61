package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialRun;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a study stands.
 *
 * @param base the week that it is about; empty when that was removed
 */
record StudyShown(Study study, StudyProgress progress, Map<Step, TrialRun> found, Optional<DataSet> base) {

    StudyShown {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    /** What is finished, in the order of the scenarios. */
    Comparison comparison() {
        return new Comparison(study.scenarios().stream()
                .map(scenario -> runs(scenario.variant()))
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Trial(runs.getFirst().variant(), runs))
                .toList());
    }

    private List<TrialRun> runs(String variant) {
        return found.values().stream()
                .filter(run -> run.variant().equals(variant))
                .sorted(Comparator.comparingLong(TrialRun::seed))
                .toList();
    }

    /** What people call each scenario, by its variant. */
    Map<String, String> names(ScenarioTexts words) {
        return study.scenarios().stream()
                .collect(Collectors.toMap(StudyScenario::variant, scenario -> name(scenario, words)));
    }

    static String name(StudyScenario scenario, ScenarioTexts words) {
        return scenario.title().isEmpty()
                ? words.policy(scenario.document().placementPolicy().orElse("as-given"))
                : scenario.title();
    }
}
