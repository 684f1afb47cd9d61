package dk.naerplan.benchmarks.exact;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.OVERLAP;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;

import com.google.ortools.sat.LinearExpr;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WorkTime;

/** What follows from the day plans: overlap, daily and weekly hours, and travel. */
final class HoursRules implements RuleFamily {

    @Override
    public void addTo(Formulation model) {
        for (EmployeeDay day : model.days().all()) {
            var excess = LinearExpr.newBuilder()
                    .add(day.work())
                    .add(-day.employee().time().dailyMaximum());
            model.measures().limit(DAILY_HOURS, excess, 1);
            model.measures().add(OVERLAP, day.route().overlap());
            model.measures().add(TRAVEL, day.route().route());
        }
        for (Employee employee : model.roster().getEmployees()) {
            WorkTime time = employee.time();
            var excess = LinearExpr.newBuilder().add(-time.contractOfWeek() - (long) time.allowedOvertime());
            model.days().of(employee).forEach(day -> excess.add(day.work()));
            model.measures().limit(WEEKLY_HOURS, excess, 1);
        }
    }
}
