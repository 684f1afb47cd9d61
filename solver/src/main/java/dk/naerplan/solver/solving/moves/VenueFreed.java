package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Of two sessions that need the same venue at the same time, one begins when the venue is free, and colleagues take those of
 * its seats whose people are not free then. Finds the last such pairs of a large week, which single changes seldom meet.
 */
final class VenueFreed implements MoveKind {

    private final WorkingRoster roster;
    private final List<List<Session>> venues;

    VenueFreed(WorkingRoster roster) {
        this.roster = roster;
        this.venues = roster.byExclusiveVenue();
    }

    @Override
    public boolean isPossible() {
        return !venues.isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        int offset = random.nextInt(venues.size());
        for (int i = 0; i < venues.size(); i++) {
            List<Session> sharing = venues.get((offset + i) % venues.size());
            Session moved = someInTheWay(sharing, random);
            if (moved != null) {
                return moveAway(moved, sharing, random);
            }
        }
        return List.of();
    }

    private static @Nullable Session someInTheWay(List<Session> sharing, Random random) {
        int offset = random.nextInt(sharing.size());
        for (int i = 0; i < sharing.size(); i++) {
            Session session = sharing.get((offset + i) % sharing.size());
            if (WorkingRoster.isMovable(session)
                    && session.getStart() != null
                    && meetsAnother(session, session.start(), sharing)) {
                return session;
            }
        }
        return null;
    }

    private List<Move<Roster>> moveAway(Session session, List<Session> sharing, Random random) {
        var handover = new Handover(roster);
        handover.begin(session, freeStart(session, sharing, random));
        var filling = new SeatFilling(roster, handover, random);
        for (Assignment seat : roster.seatsOf(session)) {
            filling.keepOrFill(seat);
        }
        return handover.changes();
    }

    private static int freeStart(Session session, List<Session> sharing, Random random) {
        List<Integer> starts = session.getAllowedStarts();
        int offset = random.nextInt(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get((offset + i) % starts.size());
            if (!meetsAnother(session, start, sharing)) {
                return start;
            }
        }
        return starts.get(offset);
    }

    private static boolean meetsAnother(Session session, int start, List<Session> sharing) {
        for (Session other : sharing) {
            if (other != session
                    && other.getStart() != null
                    && start < other.start() + other.getDuration()
                    && other.start() < start + session.getDuration()) {
                return true;
            }
        }
        return false;
    }
}
