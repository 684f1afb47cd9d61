package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody takes a seat, and others take the seats that this one held at the same time. */
final class RoomForSeat implements MoveKind {

    private final WorkingRoster roster;

    RoomForSeat(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return roster.seats().size() > 1;
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment wanted = MoveKind.oneOf(roster.seats(), random);
        Employee taker = MoveKind.oneOf(wanted.getEligible(), random);
        if (taker == wanted.getEmployee() || wanted.getStart() == null) {
            return List.of();
        }
        var changes = new ArrayList<Move<Roster>>();
        changes.add(roster.give(wanted, taker));
        for (Assignment seat : roster.seats()) {
            if (seat.getEmployee() == taker && seat.isStaffed() && meet(seat, wanted)) {
                changes.add(roster.give(seat, MoveKind.oneOf(seat.getEligible(), random)));
            }
        }
        return changes;
    }

    private static boolean meet(Assignment seat, Assignment wanted) {
        int start = wanted.start();
        return seat.start() < start + wanted.duration() && start < seat.end();
    }
}
