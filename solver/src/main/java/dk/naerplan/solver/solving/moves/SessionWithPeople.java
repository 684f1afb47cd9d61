package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A session starts at another time, and others take those of its seats whose people are away then. */
final class SessionWithPeople implements MoveKind {

    private static final int ATTEMPTS = 4;

    private final WorkingRoster roster;
    private final List<SeatedSession> sessions;

    SessionWithPeople(WorkingRoster roster) {
        this.roster = roster;
        this.sessions = roster.sessions().stream()
                .map(session -> new SeatedSession(
                        session,
                        roster.seats().stream()
                                .filter(seat -> seat.getSession() == session)
                                .toList()))
                .filter(seated -> !seated.seats.isEmpty())
                .toList();
    }

    @Override
    public boolean isPossible() {
        return !sessions.isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        SeatedSession seated = MoveKind.oneOf(sessions, random);
        Integer start = MoveKind.oneOf(seated.session.getAllowedStarts(), random);
        var changes = new ArrayList<Move<Roster>>();
        changes.add(roster.begin(seated.session, start));
        for (Assignment seat : seated.seats) {
            if (!isAvailable(seat.getEmployee(), seated.session, start) || random.nextBoolean()) {
                changes.add(roster.give(seat, somebody(seat, start, random)));
            }
        }
        return changes;
    }

    private static @Nullable Employee somebody(Assignment seat, int start, Random random) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Employee candidate = MoveKind.oneOf(seat.getEligible(), random);
            if (isAvailable(candidate, seat.getSession(), start)) {
                return candidate;
            }
        }
        return seat.getEmployee();
    }

    private static boolean isAvailable(@Nullable Employee employee, Session session, int start) {
        return employee != null && employee.time().isAvailable(start, start + session.getDuration());
    }

    private record SeatedSession(Session session, List<Assignment> seats) {}
}
