package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;

/** An employee hands over every seat with a resident group to somebody who sees or knows the group. */
final class KnownFace implements MoveKind {

    private final WorkingRoster roster;
    private final List<List<Assignment>> groups;

    KnownFace(WorkingRoster roster) {
        this.roster = roster;
        this.groups = roster.byGroup();
    }

    @Override
    public boolean isPossible() {
        return !groups.isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        List<Assignment> seats = MoveKind.oneOf(groups, random);
        Employee leaving = MoveKind.oneOf(seats, random).getEmployee();
        Employee seen = MoveKind.oneOf(seats, random).getEmployee();
        Employee taker = seen == null || seen == leaving
                ? MoveKind.oneOf(MoveKind.oneOf(seats, random).getEligible(), random)
                : seen;
        return seats.stream()
                .filter(seat -> seat.getEmployee() == leaving
                        && leaving != taker
                        && roster.open().isEligible(taker, seat))
                .map(seat -> roster.give(seat, taker))
                .toList();
    }
}
