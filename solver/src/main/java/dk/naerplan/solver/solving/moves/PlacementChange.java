package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;

/** Somebody sits at another office for a day. */
final class PlacementChange implements MoveKind {

    private final WorkingRoster roster;

    PlacementChange(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return !roster.placements().isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Placement placement = MoveKind.oneOf(roster.placements(), random);
        Office office = MoveKind.oneOf(placement.getAllowed(), random);
        return office == placement.getOffice() ? List.of() : List.of(roster.place(placement, office));
    }
}
