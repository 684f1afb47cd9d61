package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.DAILY_HOURS;
import static dk.naerplan.solver.rules.RosterRule.OVERLAP;
import static dk.naerplan.solver.rules.RosterRule.TRAVEL;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.DailyHoursJustification;
import dk.naerplan.solver.rules.OverlapJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.TravelJustification;

/** What one employee can do in one day, and the way that it takes. */
final class DayRules {

    private final TriConstraintStream<Employee, Integer, WorkDay> days;

    DayRules(RosterStreams streams) {
        this.days = streams.days();
    }

    Constraint overlap() {
        return days.filter((employee, number, day) -> day.missing() > 0)
                .penalizeLong(OVERLAP.defaultScore(), (employee, number, day) -> day.missing())
                .justifyWith((employee, number, day, score) -> new OverlapJustification(
                        employee, number, SeatSnapshot.of(DayWalk.clashes(day)), day.missing()))
                .asConstraint(OVERLAP.id());
    }

    Constraint dailyHours() {
        return days.filter((employee, number, day) -> day.minutesAboveDailyMaximum() > 0)
                .penalizeLong(DAILY_HOURS.defaultScore(), (employee, number, day) -> day.minutesAboveDailyMaximum())
                .justifyWith((employee, number, day, score) -> new DailyHoursJustification(
                        employee,
                        number,
                        SeatSnapshot.of(day.seats()),
                        day.work(),
                        employee.time().dailyMaximum()))
                .asConstraint(DAILY_HOURS.id());
    }

    Constraint travel() {
        return days.filter((employee, number, day) -> day.route() > 0)
                .penalizeLong(TRAVEL.defaultScore(), (employee, number, day) -> day.route())
                .justifyWith((employee, number, day, score) -> new TravelJustification(
                        employee, number, day.office(), SeatSnapshot.of(day.seats()), day.route()))
                .asConstraint(TRAVEL.id());
    }
}
