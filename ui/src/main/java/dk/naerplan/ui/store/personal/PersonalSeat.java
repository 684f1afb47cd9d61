package dk.naerplan.ui.store.personal;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Optional;

/**
 * A session that an employee has a seat in.
 *
 * @param session id
 * @param area name of the housing area; empty for internal work
 * @param place name of where it is; empty when it is at the office of the day
 * @param time minutes of the week
 */
public record PersonalSeat(
        String session, String activity, Optional<String> area, Optional<String> place, Interval time) {

    /** @param seat staffed, at a time */
    public static PersonalSeat of(Assignment seat) {
        return new PersonalSeat(
                seat.getSession().getId(),
                seat.activity().name(),
                seat.area().map(Area::name),
                placeOf(seat),
                new Interval(seat.start(), seat.end()));
    }

    /** Where the session is; empty when it is at the office of the day. */
    public static Optional<String> placeOf(Assignment seat) {
        Venue venue = seat.getSession().getVenue();
        return venue instanceof Venue.AtPlacement ? Optional.empty() : Optional.of(venue.name());
    }

    /** From 0 (Monday) to 6 (Sunday). */
    public int day() {
        return WeekTime.dayOf(time.start());
    }
}
