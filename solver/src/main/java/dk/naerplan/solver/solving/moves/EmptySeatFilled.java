package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a seat that is empty, now and then at another time of the session; what the taker held at that time goes to
 * colleagues who are free, or is left empty.
 */
final class EmptySeatFilled implements MoveKind {

    private final WorkingRoster roster;
    private final Map<String, List<Assignment>> seatsOfSession;

    EmptySeatFilled(WorkingRoster roster) {
        this.roster = roster;
        this.seatsOfSession = roster.seats().stream()
                .collect(Collectors.groupingBy(seat -> seat.getSession().getId()));
    }

    @Override
    public boolean isPossible() {
        return !roster.seats().isEmpty();
    }

    @Override
    public List<Move<Roster>> propose(Random random) {
        Assignment empty = someEmptySeat(random);
        if (empty == null) {
            return List.of();
        }
        var handover = new Handover(roster);
        var session = empty.getSession();
        if (!session.isFrozen() && !session.getAllowedStarts().isEmpty() && random.nextBoolean()) {
            handover.begin(session, MoveKind.oneOf(session.getAllowedStarts(), random));
            seatsOfSession.getOrDefault(session.getId(), List.of()).forEach(seat -> keepOrFill(seat, handover, random));
        } else if (handover.hasTime(empty)) {
            fill(empty, handover, random);
        }
        return handover.changes();
    }

    private @Nullable Assignment someEmptySeat(Random random) {
        List<Assignment> seats = roster.seats();
        int offset = random.nextInt(seats.size());
        for (int i = 0; i < seats.size(); i++) {
            Assignment seat = seats.get((offset + i) % seats.size());
            if (seat.getEmployee() == null) {
                return seat;
            }
        }
        return null;
    }

    private static void keepOrFill(Assignment seat, Handover handover, Random random) {
        Employee holder = seat.getEmployee();
        if (holder == null || !handover.isFree(holder, seat)) {
            fill(seat, handover, random);
        }
    }

    private static void fill(Assignment seat, Handover handover, Random random) {
        List<Employee> eligible = seat.getEligible();
        if (random.nextInt(4) == 0 || !handover.giveToFree(seat, eligible, employee -> true, random)) {
            push(seat, MoveKind.oneOf(eligible, random), handover, random);
        }
    }

    private static void push(Assignment seat, Employee taker, Handover handover, Random random) {
        List<Assignment> clashes = handover.clashes(taker, seat);
        handover.give(seat, taker);
        for (Assignment clash : clashes) {
            if (!handover.giveToFree(clash, clash.getEligible(), employee -> employee != taker, random)) {
                handover.give(clash, null);
            }
        }
    }
}
