package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioTrials;
import dk.naerplan.solver.scenario.trial.Variant;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The weeks that follow from the policies, and the searches that they take.
 *
 * @param base week that the others are made from
 * @param policies text of the policy of each scenario, in the order in which they are shown
 * @param documents week of each scenario
 * @param startsFrom for each scenario, those that have to be searched for before
 */
record ScenarioPlan(
        DataSet base,
        SequencedMap<String, String> policies,
        Map<String, DataSet> documents,
        Map<String, List<String>> startsFrom) {

    static ScenarioPlan of(DataSet base, List<String> policies) {
        var texts = new LinkedHashMap<String, String>();
        var documents = new LinkedHashMap<String, DataSet>();
        for (String policy : policies) {
            Scenario scenario = Scenario.ofPolicy(policy);
            texts.put(scenario.id(), policy);
            documents.put(scenario.id(), scenario.applyTo(base).orThrow());
        }
        var startsFrom = new LinkedHashMap<String, List<String>>();
        for (Variant variant : ScenarioTrials.of(documents, true)) {
            startsFrom.put(variant.id(), variant.startsFrom());
        }
        return new ScenarioPlan(base, texts, documents, startsFrom);
    }

    /** All searches, so that each comes after those it starts from. */
    List<Step> steps(int searches) {
        var steps = new ArrayList<Step>();
        for (long seed = 0; seed < searches; seed++) {
            for (String scenario : startsFrom.keySet()) {
                steps.add(new Step(scenario, seed));
            }
        }
        return steps;
    }

    List<Step> before(Step step) {
        return Objects.requireNonNull(startsFrom.get(step.scenario())).stream()
                .map(scenario -> new Step(scenario, step.seed()))
                .toList();
    }

    DataSet document(Step step) {
        return Objects.requireNonNull(documents.get(step.scenario()));
    }

    /** Shown name of each scenario. */
    Map<String, String> names(ScenarioTexts words) {
        return policies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.policy(entry.getValue())));
    }
}
