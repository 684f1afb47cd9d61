package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.WarmStart;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Every variant from every seed.
 *
 * @param searches for each variant, from the seeds from 0 on
 * @param variants in an order in which each comes after those it starts from
 */
record VariantPlan(int searches, SequencedMap<String, Week> variants) implements StudyPlan {

    /**
     * The week of a variant.
     *
     * @param startsFrom variants whose best roster of the same seed the search goes on from
     */
    record Week(DataSet document, List<String> startsFrom) {}

    @Override
    public List<Step> steps(Finds finds) {
        var steps = new ArrayList<Step>();
        for (long seed = 0; seed < searches; seed++) {
            for (String variant : variants.keySet()) {
                steps.add(new Step(variant, seed));
            }
        }
        return steps;
    }

    @Override
    public List<Step> before(Step step) {
        return week(step).map(Week::startsFrom).orElse(List.of()).stream()
                .map(variant -> new Step(variant, step.seed()))
                .toList();
    }

    @Override
    public Optional<DataSet> given(Step step, Finds finds) {
        return week(step).map(week -> {
            List<Roster> found = before(step).stream()
                    .flatMap(earlier -> finds.of(earlier).stream())
                    .map(RosterMapper::toRoster)
                    .toList();
            return found.isEmpty() ? week.document() : warm(week.document(), found);
        });
    }

    static DataSet warm(DataSet document, List<Roster> found) {
        return RosterMapper.withRoster(document, WarmStart.best(RosterMapper.toRoster(document), found));
    }

    @Override
    public JobKind kind(Step step) {
        return JobKind.SCENARIO;
    }

    private Optional<Week> week(Step step) {
        return Optional.ofNullable(((Map<String, Week>) variants).get(step.variant()));
    }
}
