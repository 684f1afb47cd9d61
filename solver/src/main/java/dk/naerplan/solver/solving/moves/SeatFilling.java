package dk.naerplan.solver.solving.moves;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import java.util.List;
import java.util.Random;

/** Finds people for the seats of a handover, at the cost of other seats if need be. */
final class SeatFilling {

    private final WorkingRoster roster;
    private final Handover handover;
    private final Random random;

    SeatFilling(WorkingRoster roster, Handover handover, Random random) {
        this.roster = roster;
        this.handover = handover;
        this.random = random;
    }

    /** Whoever is on the seat stays if free at the time that the handover gives it; else somebody else takes it. */
    void keepOrFill(Assignment seat) {
        Employee holder = seat.getEmployee();
        if (holder == null || !handover.isFree(holder, seat)) {
            fill(seat);
        }
    }

    /** Somebody takes the seat who is free, or now and then anybody, and sometimes hands over something else for it. */
    void fill(Assignment seat) {
        List<Employee> eligible = seat.getEligible();
        if (random.nextInt(4) == 0 || !handover.giveToFree(seat, eligible, employee -> true, random)) {
            push(seat, MoveKind.oneOf(eligible, random));
        }
        Employee taker = handover.holder(seat);
        if (taker != null && random.nextBoolean()) {
            relieve(taker);
        }
    }

    private void push(Assignment seat, Employee taker) {
        List<Assignment> clashes = handover.clashes(taker, seat);
        handover.give(seat, taker);
        for (Assignment clash : clashes) {
            if (!handover.giveToFree(clash, clash.getEligible(), employee -> employee != taker, random)) {
                handover.give(clash, null);
            }
        }
    }

    /** Some other seat of the employee, whose hours may not do for one more, goes to a colleague who is free. */
    private void relieve(Employee employee) {
        List<Assignment> open = roster.open().to(employee);
        int offset = random.nextInt(open.size());
        for (int i = 0; i < open.size(); i++) {
            Assignment other = open.get((offset + i) % open.size());
            if (other.getEmployee() == employee && handover.holder(other) == employee && handover.hasTime(other)) {
                handover.giveToFree(other, other.getEligible(), colleague -> colleague != employee, random);
                return;
            }
        }
    }
}
