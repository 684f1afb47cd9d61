package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.ScenarioTrials;
import dk.naerplan.solver.scenario.trial.Variant;
import dk.naerplan.ui.scenario.batch.VariantPlan.Week;
import dk.naerplan.ui.scenario.store.Study;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Makes the plan of a study. */
final class StudyPlans {

    private StudyPlans() {}

    /** @param base the week that the study is about */
    static StudyPlan of(Study study, DataSet base) {
        return comparison(study, base);
    }

    /** Scenarios that do not fit the week are left out. */
    private static StudyPlan comparison(Study study, DataSet base) {
        Map<String, DataSet> documents = new LinkedHashMap<>();
        study.scenarios()
                .forEach(scenario -> scenario.document()
                        .applyTo(base)
                        .document()
                        .ifPresent(document -> documents.put(scenario.variant(), document)));
        var weeks = new LinkedHashMap<String, Week>();
        for (Variant variant : ScenarioTrials.of(documents, true)) {
            DataSet document = Objects.requireNonNull(documents.get(variant.id()));
            weeks.put(variant.id(), new Week(document, variant.startsFrom()));
        }
        return new VariantPlan(study.settings().searches(), weeks);
    }
}
