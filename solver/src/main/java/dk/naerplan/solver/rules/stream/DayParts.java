package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seats of one employee's day, in no order, and the placement; few, so that scanning beats any index. */
final class DayParts {

    private final List<Assignment> seats = new ArrayList<>(6);
    private @Nullable Placement placement;

    /** Adds a seat; the result takes it out again. */
    Runnable seat(Assignment seat) {
        seats.add(seat);
        return () -> remove(seat);
    }

    private void remove(Assignment seat) {
        int index = seats.size() - 1;
        while (seats.get(index) != seat) {
            index--;
        }
        Assignment last = seats.removeLast();
        if (index < seats.size()) {
            seats.set(index, last);
        }
    }

    /** Sets the placement; the result takes it away again. */
    Runnable placement(Placement added) {
        placement = added;
        return () -> placement = null;
    }

    WorkDay toWorkDay() {
        List<Assignment> sorted = sorted();
        Optional<Office> office = placement == null ? Optional.empty() : Optional.of(placement.office());
        Employee employee = placement == null ? sorted.getFirst().employee() : placement.getEmployee();
        int day = placement == null ? sorted.getFirst().day() : placement.getDay();
        var walk = DayWalk.along(sorted, employee.time().rules(), office.orElse(null));
        return new WorkDay(
                employee,
                day,
                office,
                sorted,
                walk.missing(),
                walk.work(),
                walk.route(),
                office.isEmpty() ? 0 : Math.max(0, employee.time().contractOn(day) - walk.work()),
                walk.atPlacement(),
                walk.seatMinutes(),
                walk.eveningSeats(),
                walk.latestEnd());
    }

    private List<Assignment> sorted() {
        var sorted = seats.toArray(Assignment[]::new);
        for (int i = 1; i < sorted.length; i++) {
            Assignment seat = sorted[i];
            int j = i;
            for (; j > 0 && isAfter(sorted[j - 1], seat); j--) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = seat;
        }
        return List.of(sorted);
    }

    private static boolean isAfter(Assignment one, Assignment other) {
        int start = one.start();
        int otherStart = other.start();
        return start == otherStart ? one.getId().compareTo(other.getId()) > 0 : start > otherStart;
    }
}
