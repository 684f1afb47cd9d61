package dk.naerplan.ui.store.published;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.ui.store.personal.PersonalSeat;
import java.util.Optional;

/**
 * Somebody at a session.
 *
 * @param session id; those on the same session have the same
 * @param place name of where it is; empty when it is at the office of the day
 * @param start minute of the week
 * @param end minute of the week
 * @param area name of the housing area; empty for internal work
 */
public record PublishedSeat(
        String employeeId,
        String employeeName,
        String session,
        String activity,
        Optional<FocusArea> focusArea,
        Optional<String> area,
        Optional<String> place,
        int start,
        int end) {

    static PublishedSeat of(Assignment seat) {
        return new PublishedSeat(
                seat.employee().id(),
                seat.employee().name(),
                seat.getSession().getId(),
                seat.activity().name(),
                seat.activity().focus(),
                seat.area().map(Area::name),
                PersonalSeat.placeOf(seat),
                seat.start(),
                seat.end());
    }
}
