package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.DailyRestJustification;
import dk.naerplan.solver.rules.WeeklyHoursJustification;
import dk.naerplan.solver.rules.WeeklyRestJustification;

/** What one employee can do in one week. */
final class WeekRules {

    private final BiConstraintStream<Employee, WorkWeek> weeks;

    WeekRules(RosterStreams streams) {
        this.weeks = streams.weeks();
    }

    Constraint weeklyHours() {
        return weeks.filter((employee, week) -> week.minutesAboveAllowed() > 0)
                .penalizeLong(WEEKLY_HOURS.defaultScore(), (employee, week) -> week.minutesAboveAllowed())
                .justifyWith((employee, week, score) ->
                        new WeeklyHoursJustification(employee, week.work(), week.work() - week.minutesAboveAllowed()))
                .asConstraint(WEEKLY_HOURS.id());
    }

    Constraint dailyRest() {
        return weeks.filter((employee, week) -> week.dailyRestMissing() > 0)
                .penalizeLong(DAILY_REST.defaultScore(), (employee, week) -> week.dailyRestMissing())
                .justifyWith((employee, week, score) -> new DailyRestJustification(
                        employee,
                        WeekWalk.daysWithShortRest(week.days()),
                        employee.time().rules().dailyRest(),
                        week.dailyRestMissing()))
                .asConstraint(DAILY_REST.id());
    }

    Constraint weeklyRest() {
        return weeks.filter((employee, week) -> week.weeklyRestMissing() > 0)
                .penalizeLong(WEEKLY_REST.defaultScore(), (employee, week) -> week.weeklyRestMissing())
                .justifyWith((employee, week, score) -> new WeeklyRestJustification(
                        employee, week.longestRest(), employee.time().rules().weeklyRest()))
                .asConstraint(WEEKLY_REST.id());
    }
}
