package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import java.util.List;

/**
 * The employee's day is too long.
 *
 * @param seats the seats of the day in order
 * @param work minutes of work, preparation and travel included
 * @param allowed the daily maximum in minutes
 */
public record DailyHoursJustification(Employee employee, int day, List<SeatSnapshot> seats, int work, int allowed)
        implements RuleJustification {

    public DailyHoursJustification {
        seats = List.copyOf(seats);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.DAILY_HOURS;
    }

    @Override
    public long measure() {
        return work - allowed;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).day(day).seats(seats);
    }
}
