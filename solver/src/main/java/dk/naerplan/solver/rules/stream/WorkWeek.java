package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Employee;
import java.util.List;

/**
 * One employee's week, in minutes.
 *
 * @param days in order; days without seat and placement are left out
 * @param work seats with preparation, and travel between them
 * @param seatMinutes duration of all seats
 * @param dailyRestMissing minutes missing to the daily rest, summed over the week
 * @param longestRest the longest stretch of the week without work
 */
record WorkWeek(
        Employee employee,
        List<WorkDay> days,
        int work,
        int seatMinutes,
        int eveningSeats,
        int dailyRestMissing,
        int longestRest) {

    int minutesAboveAllowed() {
        return work - employee.time().contractOfWeek() - employee.time().allowedOvertime();
    }

    /** Minutes missing to the weekly rest; 0 or less when there is enough, always so in a week without seats. */
    int weeklyRestMissing() {
        return seatMinutes == 0 ? 0 : employee.time().rules().weeklyRest() - longestRest;
    }
}
