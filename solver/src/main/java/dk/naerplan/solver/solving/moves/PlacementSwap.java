package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;

/** Two placements trade offices: two employees on a day, or two days of an employee. */
final class PlacementSwap implements MoveKind {

    private static final int ATTEMPTS = 8;

    private final WorkingRoster roster;

    PlacementSwap(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return roster.placements().size() > 1;
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Placement first = MoveKind.oneOf(roster.placements(), random);
        Office office = first.getOffice();
        for (int i = 0; i < ATTEMPTS; i++) {
            Placement second = MoveKind.oneOf(roster.placements(), random);
            Office other = second.getOffice();
            if (belongTogether(first, second)
                    && office != other
                    && first.getAllowed().contains(other)
                    && second.getAllowed().contains(office)) {
                return List.of(roster.place(first, other), roster.place(second, office));
            }
        }
        return List.of();
    }

    private static boolean belongTogether(Placement first, Placement second) {
        return first.getDay() == second.getDay() || first.getEmployee() == second.getEmployee();
    }
}
