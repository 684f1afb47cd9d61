package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two employees trade the seats of a day, as far as each can take the other's. */
final class DayTrade implements MoveKind {

    private final WorkingRoster roster;

    DayTrade(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return roster.seats().size() > 1;
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment picked = MoveKind.oneOf(roster.seats(), random);
        Employee first = picked.getEmployee();
        Employee second = MoveKind.oneOf(picked.getEligible(), random);
        var changes = new ArrayList<Move<Roster>>();
        if (first != null && first != second && picked.isStaffed()) {
            int day = picked.day();
            passOn(first, second, day, changes);
            passOn(second, first, day, changes);
        }
        return changes;
    }

    private void passOn(Employee giver, Employee taker, int day, List<Move<Roster>> changes) {
        for (Assignment seat : roster.open().heldBy(giver)) {
            if (seat.isStaffed() && seat.day() == day && roster.open().isEligible(taker, seat)) {
                changes.add(roster.give(seat, taker));
            }
        }
    }
}
