package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws up an employee's ways of a day: from the office to the first session, between sessions, and back. */
final class WayMapper {

    private final Texts texts;

    WayMapper(Texts texts) {
        this.texts = texts;
    }

    /** @param seats of the day, in the order of their starts */
    List<Way> ways(Optional<Placement> placement, List<Assignment> seats) {
        Location desk =
                placement.map(Placement::getOffice).map(Office::location).orElse(null);
        var ways = new ArrayList<Way>();
        Location last = desk;
        int end = 0;
        for (Assignment seat : seats) {
            Location stop = stopOf(seat, desk);
            if (stop != null) {
                int start = WeekTime.minuteOfDay(seat.start());
                way(last, stop, start, true).ifPresent(ways::add);
                last = stop;
                end = start + seat.duration();
            }
        }
        way(last, desk, end, false).ifPresent(ways::add);
        return ways;
    }

    private Optional<Way> way(@Nullable Location from, @Nullable Location to, int minute, boolean arriving) {
        int length = from == null || to == null ? 0 : from.minutesTo(to);
        if (length == 0) {
            return Optional.empty();
        }
        String label = texts.of("board.way", length);
        return Optional.of(
                arriving
                        ? new Way(Math.max(0, minute - length), minute, label)
                        : new Way(minute, Math.min(WeekTime.MINUTES_PER_DAY, minute + length), label));
    }

    private static @Nullable Location stopOf(Assignment seat, @Nullable Location desk) {
        return switch (seat.getSession().getVenue()) {
            case Venue.Site site -> site.location();
            case Venue.AtPlacement atPlacement -> desk;
            case Venue.Online online -> null;
        };
    }
}
