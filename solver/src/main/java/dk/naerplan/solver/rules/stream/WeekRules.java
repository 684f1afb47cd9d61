package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.naerplan.solver.rules.RosterRule.DAILY_REST;
import static dk.naerplan.solver.rules.RosterRule.EVENING_FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.FAIRNESS;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.WEEKLY_REST;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FairShare;
import dk.naerplan.solver.rules.DailyRestJustification;
import dk.naerplan.solver.rules.EveningFairnessJustification;
import dk.naerplan.solver.rules.FairnessJustification;
import dk.naerplan.solver.rules.WeeklyHoursJustification;
import dk.naerplan.solver.rules.WeeklyRestJustification;

/** What one employee can do in one week, and what is a fair share of it. */
final class WeekRules {

    private static final int STEEP_FACTOR = 3;
    private static final int TENTH = 10;

    private final BiConstraintStream<Employee, WorkWeek> weeks;
    private final TriConstraintStream<Employee, WorkWeek, FairShare> shares;

    WeekRules(RosterStreams streams) {
        this.weeks = streams.weeks();
        this.shares = weeks.join(FairShare.class, equal((employee, week) -> employee, FairShare::employee));
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

    Constraint fairness() {
        return shares.filter((employee, week, share) -> week.seatMinutes() > share.seatMinutes())
                .penalizeLong(FAIRNESS.defaultScore(), (employee, week, share) -> unfairness(week, share))
                .justifyWith((employee, week, share, score) -> new FairnessJustification(
                        employee, week.seatMinutes(), share.seatMinutes(), unfairness(week, share)))
                .asConstraint(FAIRNESS.id());
    }

    /** Minutes above the fair share, those beyond a tenth of the contract three times. */
    private static long unfairness(WorkWeek week, FairShare share) {
        int above = week.seatMinutes() - share.seatMinutes();
        int tolerated = Math.min(above, week.employee().time().contractOfWeek() / TENTH);
        return tolerated + STEEP_FACTOR * (long) (above - tolerated);
    }

    Constraint eveningFairness() {
        return shares.filter((employee, week, share) -> week.eveningSeats() > share.eveningSeats())
                .penalizeLong(
                        EVENING_FAIRNESS.defaultScore(),
                        (employee, week, share) -> week.eveningSeats() - share.eveningSeats())
                .justifyWith((employee, week, share, score) ->
                        new EveningFairnessJustification(employee, week.eveningSeats(), share.eveningSeats()))
                .asConstraint(EVENING_FAIRNESS.id());
    }
}
