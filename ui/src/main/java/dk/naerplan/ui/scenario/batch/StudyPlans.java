package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.ScenarioTrials;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.frontier.SweepPlace;
import dk.naerplan.solver.scenario.frontier.SweepStep;
import dk.naerplan.solver.scenario.trial.Variant;
import dk.naerplan.ui.scenario.batch.VariantPlan.Week;
import dk.naerplan.ui.scenario.store.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes the plan of a study. */
final class StudyPlans {

    private StudyPlans() {}

    /** @param base the week that the study is about */
    static StudyPlan of(Study study, DataSet base) {
        var documents = documents(study, base);
        int searches = study.settings().searches();
        return switch (study.kind()) {
            case COMPARISON -> new VariantPlan(searches, compared(documents));
            case FRONTIER -> new VariantPlan(searches, swept(documents));
            case DAYS -> new VariantPlan(searches, inTurn(documents));
            case STAFF -> new VariantPlan(searches, fromTheFirst(documents));
            case ABSENCE -> AbsencePlan.of(study, new VariantPlan(searches, fromTheFirst(documents)));
            case WEEKS -> new WeeksPlan(searches, study.settings().extent(), documents);
        };
    }

    /** Scenarios that do not fit the week are left out. */
    private static SequencedMap<String, DataSet> documents(Study study, DataSet base) {
        var documents = new LinkedHashMap<String, DataSet>();
        study.scenarios()
                .forEach(scenario -> scenario.document()
                        .applyTo(base)
                        .document()
                        .ifPresent(document -> documents.put(scenario.variant(), document)));
        return documents;
    }

    private static SequencedMap<String, Week> compared(SequencedMap<String, DataSet> documents) {
        var weeks = new LinkedHashMap<String, Week>();
        for (Variant variant : ScenarioTrials.of(documents, true)) {
            DataSet document = Objects.requireNonNull(documents.get(variant.id()));
            weeks.put(variant.id(), new Week(document, variant.startsFrom()));
        }
        return weeks;
    }

    /** Every policy at every balance goes on from its neighbour. */
    private static SequencedMap<String, Week> swept(SequencedMap<String, DataSet> documents) {
        List<SweepPlace> places =
                documents.keySet().stream().map(SweepPlace::parse).toList();
        var policies = places.stream().map(SweepPlace::policy).distinct().map(PlacementPolicy::parse);
        var balances = places.stream().map(SweepPlace::balance).distinct();
        var weeks = new LinkedHashMap<String, Week>();
        for (SweepStep step : SweepStep.plan(policies.toList(), balances.toList(), true)) {
            Optional.ofNullable(((Map<String, DataSet>) documents).get(step.id()))
                    .ifPresent(document -> weeks.put(step.id(), new Week(document, step.startsFrom())));
        }
        return weeks;
    }

    /** Each goes on from what the one before has found, which it allows as well. */
    private static SequencedMap<String, Week> inTurn(SequencedMap<String, DataSet> documents) {
        var weeks = new LinkedHashMap<String, Week>();
        List<String> before = List.of();
        for (Map.Entry<String, DataSet> entry : documents.entrySet()) {
            weeks.put(entry.getKey(), new Week(entry.getValue(), before));
            before = List.of(entry.getKey());
        }
        return weeks;
    }

    /** All others go on from what the first has found, so that none has been searched for longer than another. */
    private static SequencedMap<String, Week> fromTheFirst(SequencedMap<String, DataSet> documents) {
        var weeks = new LinkedHashMap<String, Week>();
        List<String> first = List.of();
        for (Map.Entry<String, DataSet> entry : documents.entrySet()) {
            weeks.put(entry.getKey(), new Week(entry.getValue(), first));
            first = first.isEmpty() ? List.of(entry.getKey()) : first;
        }
        return weeks;
    }
}
