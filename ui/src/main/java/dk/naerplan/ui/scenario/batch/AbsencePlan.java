package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The week with everybody, which is then mended with as few changes as possible after each employee in turn has fallen away for all
 * of it.
 *
 * @param all every variant, each but the first from what the first has found
 * @param absent id of the employee who is away, by the variant
 */
record AbsencePlan(VariantPlan all, SequencedMap<String, String> absent) implements StudyPlan {

    private static final TimeSpan ALL_WEEK = TimeSpan.parse("mon-sun");

    static AbsencePlan of(Study study, VariantPlan all) {
        var absent = new LinkedHashMap<String, String>();
        for (StudyScenario scenario : study.scenarios()) {
            scenario.document().changes().stream()
                    .flatMap(changes -> changes.changes().stream())
                    .forEach(change -> {
                        if (change instanceof Change.Leave leave) {
                            absent.put(scenario.variant(), leave.employee());
                        }
                    });
        }
        return new AbsencePlan(all, absent);
    }

    @Override
    public List<Step> steps(Finds finds) {
        return all.steps(finds);
    }

    @Override
    public List<Step> before(Step step) {
        return all.before(step);
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

    /** Who is away; empty when there is nothing yet that could be mended. */
    private Optional<String> employee(Step step) {
        return before(step).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(((Map<String, String>) absent).get(step.variant()));
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
