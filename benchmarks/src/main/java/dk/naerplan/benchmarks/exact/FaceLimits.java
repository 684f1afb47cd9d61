package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.OVERLAP;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one face can do, stated as a limit that is 0 for whom a resident group does not meet. It follows from the hard rules
 * anyway; stated like this, the linear relaxation can not split a session between two halves of a face.
 */
final class FaceLimits {

    private final Formulation model;
    private final Employee employee;
    private final List<Duty> duties;
    private final Literal met;

    /** @param duties all that the employee may do with the group */
    FaceLimits(Formulation model, Employee employee, List<Duty> duties, Literal met) {
        this.model = model;
        this.employee = employee;
        this.duties = duties;
        this.met = met;
    }

    void add() {
        if (model.logic().isTrue(met)) {
            return;
        }
        if (model.measures().forbids(WEEKLY_HOURS)) {
            int most = employee.time().contractOfWeek() + employee.time().allowedOvertime();
            limit(
                    duties.stream()
                            .map(duty -> new Work(duty.taken(), work(duty)))
                            .toList(),
                    most);
        }
        byDay().values().forEach(this::limitDay);
    }

    private static int work(Duty duty) {
        return duty.duration() + duty.session().getPreparation();
    }

    private Map<Integer, List<Shift>> byDay() {
        var shifts = new LinkedHashMap<Integer, List<Shift>>();
        for (Duty duty : duties) {
            duty.days()
                    .forEach(day -> shifts.computeIfAbsent(day, key -> new ArrayList<>())
                            .add(Shift.of(duty, day)));
        }
        return shifts;
    }

    private void limitDay(List<Shift> shifts) {
        if (model.measures().forbids(DAILY_HOURS)) {
            var works = shifts.stream()
                    .map(shift -> new Work(shift.present(), shift.work()))
                    .toList();
            limit(works, employee.time().dailyMaximum());
        }
        if (model.measures().forbids(OVERLAP)) {
            DayGaps.cliques(shifts)
                    .forEach(clique ->
                            model.logic().model().addLessOrEqual(LinearExpr.sum(clique.toArray(Literal[]::new)), met));
        }
    }

    private record Work(Literal done, int minutes) {}

    private void limit(List<Work> works, int most) {
        if (works.stream().mapToInt(Work::minutes).sum() > most) {
            var sum = LinearExpr.newBuilder();
            works.forEach(work -> sum.addTerm(work.done(), work.minutes()));
            model.logic().model().addLessOrEqual(sum, LinearExpr.term(met, most));
        }
    }
}
