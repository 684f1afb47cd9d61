package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was when it was judged.
 *
 * @param start minute of the week; empty for a session without a time yet
 * @param duration minutes
 */
public record SessionSnapshot(
        String id, Activity activity, Venue venue, Optional<Area> area, OptionalInt start, int duration) {

    public static SessionSnapshot of(Session session) {
        return at(session, session.getStart());
    }

    static SessionSnapshot at(Session session, @Nullable Integer start) {
        return new SessionSnapshot(
                session.getId(),
                session.getActivity(),
                session.getVenue(),
                session.getArea(),
                start == null ? OptionalInt.empty() : OptionalInt.of(start),
                session.getDuration());
    }

    /** Day from 0 (Monday) to 6 (Sunday), when the session has a time. */
    public OptionalInt day() {
        return start.isPresent() ? OptionalInt.of(WeekTime.dayOf(start.getAsInt())) : OptionalInt.empty();
    }
}
