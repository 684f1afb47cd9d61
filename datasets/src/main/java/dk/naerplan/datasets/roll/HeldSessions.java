package dk.naerplan.datasets.roll;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.HashSet;
import java.util.Set;

/** Which sessions of a roster take place: those with a time, somebody on a seat, and nobody missing who is mandatory. */
final class HeldSessions {

    private final Set<String> staffed = new HashSet<>();
    private final Set<String> stranded = new HashSet<>();

    HeldSessions(Roster roster) {
        for (Assignment seat : roster.getAssignments()) {
            Session session = seat.getSession();
            if (seat.getEmployee() != null && session.getStart() != null) {
                staffed.add(session.getId());
            } else if (seat.getSeat().mandatory()) {
                stranded.add(session.getId());
            }
        }
    }

    boolean contains(String session) {
        return staffed.contains(session) && !stranded.contains(session);
    }
}
