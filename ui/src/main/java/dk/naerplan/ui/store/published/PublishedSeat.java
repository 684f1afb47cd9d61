package dk.naerplan.ui.store.published;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import java.util.Optional;

/**
 * Somebody at a session.
 *
 * @param start minute of the week
 * @param end minute of the week
 * @param area name of the housing area; empty for internal work
 */
public record PublishedSeat(
        String employeeId, String employeeName, String activity, Optional<String> area, int start, int end) {

    static PublishedSeat of(Assignment seat) {
        return new PublishedSeat(
                seat.employee().id(),
                seat.employee().name(),
                seat.activity().name(),
                seat.area().map(Area::name),
                seat.start(),
                seat.end());
    }
}
