package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which seats count as empty: nobody sits there, or nobody sits on a mandatory seat of the session. */
final class EmptySeats {

    private final Set<Session> cancelled = Collections.newSetFromMap(new IdentityHashMap<>());

    EmptySeats(Roster roster) {
        for (Assignment seat : roster.getAssignments()) {
            if (seat.getEmployee() == null && seat.getSeat().mandatory()) {
                cancelled.add(seat.getSession());
            }
        }
    }

    boolean contains(Assignment seat) {
        return seat.getEmployee() == null || cancelled.contains(seat.getSession());
    }
}
