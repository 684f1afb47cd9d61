package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.roll.NextWeek;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Every scenario week by week, from every seed: each week counts as held the way it was found, and the next one follows from it.
 *
 * @param searches for each week, from the seeds from 0 on
 * @param weeks how many
 * @param first the first week of each scenario
 */
record WeeksPlan(int searches, int weeks, SequencedMap<String, DataSet> first) implements StudyPlan {

    @Override
    public List<Step> steps(Finds finds) {
        var steps = new ArrayList<Step>();
        for (long seed = 0; seed < searches; seed++) {
            for (int week = 1; week <= weeks; week++) {
                for (String scenario : first.keySet()) {
                    steps.add(Step.ofWeek(scenario, week, seed));
                }
            }
        }
        return steps;
    }

    @Override
    public List<Step> before(Step step) {
        for (int week = 2; week <= weeks; week++) {
            if (step.equals(Step.ofWeek(step.scenario(), week, step.seed()))) {
                return List.of(Step.ofWeek(step.scenario(), week - 1, step.seed()));
            }
        }
        return List.of();
    }

    @Override
    public Optional<DataSet> given(Step step, Finds finds) {
        List<Step> before = before(step);
        return before.isEmpty()
                ? Optional.ofNullable(((Map<String, DataSet>) first).get(step.scenario()))
                : finds.of(before.getFirst()).map(WeeksPlan::following);
    }

    private static DataSet following(DataSet found) {
        Roster roster = RosterMapper.toRoster(found);
        roster.setState(RosterState.PUBLISHED);
        return NextWeek.after(RosterMapper.withRoster(found, roster));
    }

    @Override
    public JobKind kind(Step step) {
        return JobKind.STUDY;
    }
}
