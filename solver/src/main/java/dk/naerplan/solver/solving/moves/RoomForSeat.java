package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

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
        var handover = new Handover(roster);
        List<Assignment> clashes = handover.clashes(taker, wanted);
        @Nullable Employee before = wanted.getEmployee();
        boolean trade = random.nextBoolean();
        handover.give(wanted, taker);
        for (Assignment clash : clashes) {
            boolean back = trade && before != null && clash.getEligible().contains(before);
            handover.give(clash, back ? before : MoveKind.oneOf(clash.getEligible(), random));
        }
        return handover.changes();
    }
}
