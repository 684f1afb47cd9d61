package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Optional;

/**
 * What somebody demands of one session.
 *
 * @param at its only start; empty when it can lie anywhere in its windows
 * @param duration minutes, 1 to 1440
 * @param preparation minutes, 0 to 1440
 * @param windows when it can lie; none for the usual ones
 * @param venue id; empty for the activity's
 * @param seats who is needed; none for the seats of the activity
 */
public record SessionDraft(
        Optional<WeekMoment> at,
        int duration,
        int preparation,
        List<TimeSpan> windows,
        Optional<String> venue,
        List<SeatData> seats) {

    public SessionDraft {
        windows = List.copyOf(windows);
        seats = List.copyOf(seats);
        if (at.isPresent() && !windows.isEmpty()) {
            throw new IllegalArgumentException(
                    "A session that starts %s can not lie in windows (%s) too.\nMaybe leave one of them out."
                            .formatted(at.get(), windows));
        }
    }

    /** How the session is demanded now. */
    public static SessionDraft of(SessionsData alone) {
        return new SessionDraft(
                alone.at().stream().findFirst(),
                alone.duration(),
                alone.preparation(),
                alone.windows(),
                alone.venue(),
                alone.seats());
    }

    /** Held in one week only. */
    SessionsData extraIn(Week week) {
        return sessions(0, Optional.of(week), Optional.empty());
    }

    SessionsData insteadOf(SessionsData before) {
        return sessions(before.postponableWeeks(), before.postponedFrom(), before.cancelledIn());
    }

    private SessionsData sessions(int postponable, Optional<Week> postponedFrom, Optional<Week> cancelledIn) {
        return new SessionsData(
                Optional.empty(),
                duration,
                preparation,
                at.stream().toList(),
                windows,
                postponable,
                venue,
                seats,
                postponedFrom,
                cancelledIn);
    }
}
