package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;
import java.util.Optional;

/**
 * One employee's day plan, in minutes.
 *
 * @param office the office of the placement that day
 * @param seats in seat order: by start, then by id; empty on a day with only a placement
 * @param missing minutes missing between seats that overlap or follow too closely
 * @param work seats with preparation, and travel between them
 * @param route travel from the office through all stops and back
 * @param atOffice contract minutes left for the placement
 * @param atPlacement duration of the seats that take place wherever the employee is placed
 * @param seatMinutes duration of all seats
 */
record WorkDay(
        Employee employee,
        int day,
        Optional<Office> office,
        List<Assignment> seats,
        int missing,
        int work,
        int route,
        int atOffice,
        int atPlacement,
        int seatMinutes,
        int eveningSeats,
        int lastEnd) {

    boolean isWorked() {
        return !seats.isEmpty();
    }

    /** Start of the first seat of a worked day. */
    int firstStart() {
        return seats.getFirst().start();
    }

    int minutesAboveDailyMaximum() {
        return work - employee.time().dailyMaximum();
    }

    /** The area of the local office, if the employee is placed at one. */
    Optional<Area> area() {
        return office.isPresent() ? office.get().area() : Optional.empty();
    }

    /** Minutes at the placement, alone or in a session. */
    int present() {
        return atOffice + atPlacement;
    }

    boolean isAtCentralOffice() {
        return office.isPresent() && !office.get().isLocal();
    }
}
