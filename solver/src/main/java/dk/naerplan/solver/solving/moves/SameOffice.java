package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Somebody sits at one office for all of the week that is left to decide. */
final class SameOffice implements MoveKind {

    private final WorkingRoster roster;
    private final List<List<Placement>> weeks;

    SameOffice(WorkingRoster roster) {
        this.roster = roster;
        this.weeks = List.copyOf(roster.placements().stream()
                .collect(Collectors.groupingBy(SameOffice::employeeId, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static String employeeId(Placement placement) {
        return placement.getEmployee().id();
    }

    @Override
    public boolean isPossible() {
        return !weeks.isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        List<Placement> week = MoveKind.oneOf(weeks, random);
        Office office = MoveKind.oneOf(week.getFirst().getAllowed(), random);
        return week.stream()
                .filter(placement -> placement.getOffice() != office
                        && placement.getAllowed().contains(office))
                .map(placement -> roster.place(placement, office))
                .toList();
    }
}
