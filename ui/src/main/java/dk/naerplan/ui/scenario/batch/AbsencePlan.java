package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.scenario.study.WorstPairs;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The week with everybody, which is then mended with as few changes as possible after each employee in turn has fallen away for all
 * of it; and when all of them are over, after those who are missed the most have fallen away in pairs.
 */
final class AbsencePlan implements StudyPlan {

    private static final TimeSpan ALL_WEEK = TimeSpan.parse("mon-sun");

    private final VariantPlan all;
    private final SequencedMap<String, String> absent;
    private final int suspects;
    private @Nullable List<WorstPairs.Pair> worst;

    /**
     * @param all every variant, each but the first from what the first has found
     * @param absent id of the employee who is away, by the variant
     * @param suspects how many of the worst are tried in pairs
     */
    AbsencePlan(VariantPlan all, SequencedMap<String, String> absent, int suspects) {
        this.all = all;
        this.absent = new LinkedHashMap<>(absent);
        this.suspects = suspects;
    }

    static AbsencePlan of(Study study, VariantPlan all) {
        var absent = new LinkedHashMap<String, String>();
        study.scenarios()
                .forEach(scenario -> scenario.leaver().ifPresent(leaver -> absent.put(scenario.variant(), leaver)));
        return new AbsencePlan(all, absent, study.settings().extent());
    }

    @Override
    public List<Step> steps(Finds finds) {
        List<Step> alone = all.steps(finds);
        var steps = new ArrayList<>(alone);
        if (suspects > 1 && alone.stream().allMatch(finds::isOver)) {
            var variants = new LinkedHashMap<String, String>();
            absent.forEach((variant, employee) -> variants.put(employee, variant));
            for (WorstPairs.Pair pair : worst(finds)) {
                for (long seed = 0; seed < all.searches(); seed++) {
                    steps.add(Step.ofPair(
                            Objects.requireNonNull(variants.get(pair.worse())),
                            Objects.requireNonNull(variants.get(pair.other())),
                            seed));
                }
            }
        }
        return steps;
    }

    private List<WorstPairs.Pair> worst(Finds finds) {
        if (worst == null) {
            worst = WorstPairs.of(new AbsencesFound(all, absent, finds).alone(), suspects);
        }
        return worst;
    }

    @Override
    public List<Step> before(Step step) {
        return isPair(step) ? List.of(new Step(step.pair().getFirst(), step.seed())) : all.before(step);
    }

    @Override
    public Optional<DataSet> given(Step step, Finds finds) {
        Optional<String> employee = employee(step);
        return employee.isPresent()
                ? finds.of(before(step).getFirst()).map(found -> without(employee.get(), found))
                : all.given(step, finds);
    }

    @Override
    public JobKind kind(Step step) {
        return employee(step).isPresent() ? JobKind.STAND_IN : all.kind(step);
    }

    private static boolean isPair(Step step) {
        return step.pair().size() > 1;
    }

    /** Who falls away; empty when there is nothing yet that could be mended. */
    private Optional<String> employee(Step step) {
        return before(step).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        ((Map<String, String>) absent).get(step.pair().getLast()));
    }

    private static DataSet without(String employee, DataSet found) {
        var absence = new EmployeeAbsent(employee, new Interval(0, WeekTime.MINUTES_PER_WEEK));
        Roster roster = absence.applyTo(RosterMapper.toRoster(found));
        DataSet document = found.withEmployees(found.employees().stream()
                .map(known -> known.id().equals(employee) ? away(known) : known)
                .toList());
        return RosterMapper.withRoster(document, roster);
    }

    private static EmployeeData away(EmployeeData employee) {
        return employee.withTime(employee.time().withAbsences(List.of(ALL_WEEK)));
    }
}
