package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Random;

/** One way of changing a roster. */
interface MoveKind {

    /** Whether this roster has anything that can be changed in this way. */
    boolean isPossible();

    /** A random move: the changes it consists of, of which none may be left when the dice fell badly. */
    List<Move<Roster>> propose(Random random);

    static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
