package dk.naerplan.solver.solving.moves;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Finds a taker for a seat among some employees: whoever is free, or else somebody who passes the one seat that is in the way on
 * in the same manner. Chains of two are looked for everywhere, those of three from a few employees only, since each costs as much
 * as all of those of two.
 */
final class SeatChain {

    private static final int LONGEST = 2;
    private static final int TRIED_FOR_THE_LONGEST = 6;

    private final WorkingRoster roster;
    private final Handover handover;
    private final List<Employee> takers;
    private final Random random;

    SeatChain(WorkingRoster roster, Handover handover, List<Employee> takers, Random random) {
        this.roster = roster;
        this.handover = handover;
        this.takers = takers;
        this.random = random;
    }

    /** Leaves everything as it is when there is no such chain. */
    boolean handOver(Assignment seat) {
        return handOver(seat, null, LONGEST);
    }

    private boolean handOver(Assignment seat, @Nullable Employee giver, int passes) {
        return handover.giveToFree(seat, takers, taker -> taker != giver && canTake(taker, seat), random)
                || (passes > 0 && passOn(seat, giver, passes));
    }

    private boolean passOn(Assignment seat, @Nullable Employee giver, int passes) {
        int left = passes == LONGEST ? TRIED_FOR_THE_LONGEST : takers.size();
        int offset = random.nextInt(takers.size());
        for (int i = 0; i < takers.size() && left > 0; i++) {
            Employee taker = takers.get((offset + i) % takers.size());
            List<Assignment> inTheWay = inTheWay(seat, taker, giver);
            if (inTheWay.size() == 1) {
                left--;
                if (passOn(seat, taker, inTheWay.getFirst(), passes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean passOn(Assignment seat, Employee taker, Assignment inTheWay, int passes) {
        Employee before = handover.holder(seat);
        handover.give(seat, taker);
        if (handOver(inTheWay, taker, passes - 1)) {
            return true;
        }
        handover.give(seat, before);
        return false;
    }

    private List<Assignment> inTheWay(Assignment seat, Employee taker, @Nullable Employee giver) {
        return taker != giver && canTake(taker, seat) && handover.isAvailable(taker, seat)
                ? handover.clashes(taker, seat)
                : List.of();
    }

    private boolean canTake(Employee employee, Assignment seat) {
        return roster.open().isEligible(employee, seat);
    }
}
