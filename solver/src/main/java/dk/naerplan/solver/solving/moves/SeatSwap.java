package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Two employees trade a seat each; one of the seats may be empty. */
final class SeatSwap implements MoveKind {

    private static final int ATTEMPTS = 8;

    private final WorkingRoster roster;

    SeatSwap(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return roster.seats().size() > 1;
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment first = MoveKind.oneOf(roster.seats(), random);
        Employee holder = first.getEmployee();
        for (int i = 0; i < ATTEMPTS; i++) {
            Assignment second = MoveKind.oneOf(roster.seats(), random);
            Employee other = second.getEmployee();
            if (holder != other && canTake(second, holder) && canTake(first, other)) {
                return List.of(roster.give(first, other), roster.give(second, holder));
            }
        }
        return List.of();
    }

    private boolean canTake(Assignment seat, @Nullable Employee employee) {
        return employee == null || roster.open().isEligible(employee, seat);
    }
}
