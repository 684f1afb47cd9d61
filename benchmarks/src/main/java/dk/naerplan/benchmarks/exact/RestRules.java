package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.domain.WeekTime.MINUTES_PER_WEEK;
import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import com.google.ortools.sat.LinearExpr;
import dk.naerplan.solver.domain.Employee;
import java.util.List;

/** Daily and weekly rest. */
final class RestRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        Measures measures = model.measures();
        boolean exact = measures.isMeasured(DAILY_REST) || measures.isMeasured(WEEKLY_REST);
        for (Employee employee : model.roster().getEmployees()) {
            List<EmployeeDay> days = model.days().of(employee).stream()
                    .filter(day -> !day.shifts().isEmpty())
                    .toList();
            boolean daily = measures.counts(DAILY_REST) && canMissDailyRest(employee, days);
            boolean weekly = measures.counts(WEEKLY_REST) && canMissWeeklyRest(employee, days);
            if (daily || weekly) {
                List<WorkedDay> worked = days.stream()
                        .map(day -> new WorkedDay(model.logic(), day, exact))
                        .toList();
                List<RestGap> gaps =
                        RestGap.between(model.logic(), worked, employee.time().previousEnd());
                gaps.forEach(gap -> dailyRest(model, employee, gap));
                if (weekly) {
                    new WeeklyRest(model, employee, gaps).add();
                }
            }
        }
    }

    private static boolean canMissDailyRest(Employee employee, List<EmployeeDay> days) {
        int rest = employee.time().rules().dailyRest();
        int previous = employee.time().previousEnd().orElse(Integer.MIN_VALUE / 2);
        for (EmployeeDay day : days) {
            if (WorkedDay.earliest(day) - previous < rest) {
                return true;
            }
            previous = Math.max(previous, WorkedDay.latest(day));
        }
        return false;
    }

    private static boolean canMissWeeklyRest(Employee employee, List<EmployeeDay> days) {
        int rest = employee.time().rules().weeklyRest();
        return !days.isEmpty()
                && WorkedDay.earliest(days.getFirst()) < rest
                && days.stream().anyMatch(day -> MINUTES_PER_WEEK - WorkedDay.latest(day) < rest);
    }

    private static void dailyRest(Formulation model, Employee employee, RestGap gap) {
        if (gap.sinceWork().isEmpty() || !model.measures().counts(DAILY_REST)) {
            return;
        }
        LinearExpr spare = LinearExpr.affine(
                gap.sinceWork().get(), 1, -employee.time().rules().dailyRest());
        if (model.measures().forbids(DAILY_REST)) {
            model.logic().requireNotNegative(spare, gap.present());
        } else if (model.logic().least(spare) < 0) {
            model.measures().add(DAILY_REST, gap.whenPresent(model.logic(), LinearExpr.term(spare, -1)));
        }
    }
}
