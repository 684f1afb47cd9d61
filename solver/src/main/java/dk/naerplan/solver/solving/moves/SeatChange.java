package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;

/** Somebody else takes a seat, or now and then nobody. */
final class SeatChange implements MoveKind {

    private static final int NOBODY_ONE_IN = 50;

    private final WorkingRoster roster;

    SeatChange(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return !roster.seats().isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment seat = MoveKind.oneOf(roster.seats(), random);
        Employee taker = random.nextInt(NOBODY_ONE_IN) == 0 ? null : MoveKind.oneOf(seat.getEligible(), random);
        return taker == seat.getEmployee() ? List.of() : List.of(roster.give(seat, taker));
    }
}
