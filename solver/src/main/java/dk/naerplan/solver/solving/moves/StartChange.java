package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.Random;

/** A session starts at another time. */
final class StartChange implements MoveKind {

    private final WorkingRoster roster;

    StartChange(WorkingRoster roster) {
        this.roster = roster;
    }

    @Override
    public boolean isPossible() {
        return !roster.sessions().isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Session session = MoveKind.oneOf(roster.sessions(), random);
        Integer start = MoveKind.oneOf(session.getAllowedStarts(), random);
        return start.equals(session.getStart()) ? List.of() : List.of(roster.begin(session, start));
    }
}
