package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Random;

/**
 * One of those whom a resident group sees least hands over as many of the group's seats as others whom it sees have time for;
 * these make room by passing seats on among themselves ({@link SeatChain}). What nobody has time for stays, so that few seats
 * become fewer.
 */
final class FaceRetired implements MoveKind {

    private static final int COMPARED = 3;

    private final WorkingRoster roster;
    private final List<List<Assignment>> groups;

    FaceRetired(WorkingRoster roster) {
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
        var held = new LinkedHashMap<Employee, List<Assignment>>();
        for (Assignment seat : seats) {
            Employee holder = seat.getEmployee();
            if (holder != null && seat.isStaffed()) {
                held.computeIfAbsent(holder, unused -> new ArrayList<>()).add(seat);
            }
        }
        if (held.size() < 2) {
            return List.of();
        }
        var leaving = least(List.copyOf(held.entrySet()), random);
        held.remove(leaving.getKey());
        var staying = List.copyOf(held.keySet());
        var handover = new Handover(roster);
        var chain = new SeatChain(roster, handover, staying, random);
        leaving.getValue().forEach(chain::handOver);
        return handover.changes();
    }

    private static Entry<Employee, List<Assignment>> least(
            List<Entry<Employee, List<Assignment>>> faces, Random random) {
        var least = MoveKind.oneOf(faces, random);
        for (int i = 1; i < COMPARED; i++) {
            var other = MoveKind.oneOf(faces, random);
            least = other.getValue().size() < least.getValue().size() ? other : least;
        }
        return least;
    }
}
