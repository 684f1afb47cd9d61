package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;

/** The weekly rest of one employee: some gap of the week is long enough, or the longest one falls short. */
final class WeeklyRest {

    private final Formulation model;
    private final Logic logic;
    private final int rest;
    private final List<RestGap> gaps;
    private final Literal idle;

    WeeklyRest(Formulation model, Employee employee, List<RestGap> gaps) {
        this.model = model;
        this.logic = model.logic();
        this.rest = employee.time().rules().weeklyRest();
        this.gaps = gaps;
        this.idle = logic.not(logic.or(
                model.days().of(employee).stream().map(EmployeeDay::worked).toList()));
    }

    void add() {
        if (model.measures().forbids(WEEKLY_REST)) {
            require();
        } else {
            measure();
        }
    }

    private void require() {
        var enough = new ArrayList<>(List.of(idle));
        for (RestGap gap : gaps) {
            Literal chosen = logic.literal("");
            logic.model().addImplication(chosen, gap.present());
            logic.model().addGreaterOrEqual(gap.withinWeek(), rest).onlyEnforceIf(chosen);
            enough.add(chosen);
        }
        logic.model().addBoolOr(enough);
    }

    private void measure() {
        var lengths = new ArrayList<LinearArgument>(List.of(LinearExpr.term(idle, rest)));
        gaps.forEach(gap -> lengths.add(gap.whenPresent(logic, gap.withinWeek())));
        IntVar longest = logic.model().newIntVar(0, Math.max(rest, WeekTime.MINUTES_PER_WEEK), "");
        logic.model().addMaxEquality(longest, lengths);
        model.measures().limit(WEEKLY_REST, LinearExpr.affine(longest, -1, rest), 1);
    }
}
