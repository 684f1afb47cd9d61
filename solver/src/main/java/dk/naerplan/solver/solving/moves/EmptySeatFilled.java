package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a seat that is empty, now and then at another time of the session; what the taker held at that time goes to
 * colleagues who are free, or is left empty.
 */
final class EmptySeatFilled implements MoveKind {

    private final WorkingRoster roster;

    EmptySeatFilled(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return !roster.seats().isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment empty = someEmptySeat(random);
        if (empty == null) {
            return List.of();
        }
        var handover = new Handover(roster);
        var filling = new SeatFilling(roster, handover, random);
        var session = empty.getSession();
        if (!session.isFrozen() && !session.getAllowedStarts().isEmpty() && random.nextBoolean()) {
            handover.begin(session, MoveKind.oneOf(session.getAllowedStarts(), random));
            roster.seatsOf(session).forEach(filling::keepOrFill);
        } else if (handover.hasTime(empty)) {
            filling.fill(empty);
        }
        return handover.changes();
    }

    private @Nullable Assignment someEmptySeat(Random random) {
        List<Assignment> seats = roster.seats();
        int offset = random.nextInt(seats.size());
        for (int i = 0; i < seats.size(); i++) {
            Assignment seat = seats.get((offset + i) % seats.size());
            if (seat.getEmployee() == null) {
                return seat;
            }
        }
        return null;
    }
}
