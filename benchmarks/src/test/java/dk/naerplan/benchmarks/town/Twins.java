package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;

/** Adds to sessions that can start at several times another one that is the same but for its id. */
public final class Twins {

    private Twins() {}

    /** The unsolved roster with twins of its first sessions that have a choice of starts, at most {@code most} of them. */
    public static Roster in(Roster roster, int most) {
        var sessions = new ArrayList<>(roster.getSessions());
        var seats = new ArrayList<>(roster.getAssignments());
        roster.getSessions().stream()
                .filter(session -> session.getAllowedStarts().size() > 1)
                .limit(most)
                .forEach(session -> {
                    Session twin = twin(session);
                    sessions.add(twin);
                    seats.addAll(seats(roster, session, twin));
                });
        return new Roster(roster.getFacts(), sessions, seats, roster.getPlacements());
    }

    private static Session twin(Session session) {
        return new Session(
                "twin-" + session.getId(),
                session.getActivity(),
                session.getVenue(),
                session.getDuration(),
                session.getPreparation(),
                session.mayBePostponed(),
                session.getAllowedStarts());
    }

    private static List<Assignment> seats(Roster roster, Session session, Session twin) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.getSession().equals(session))
                .map(seat -> new Assignment("twin-" + seat.getId(), twin, seat.getSeat(), seat.getEligible()))
                .toList();
    }
}
