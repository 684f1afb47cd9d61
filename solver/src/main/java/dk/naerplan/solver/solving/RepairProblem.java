package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.solving.moves.RosterMoves;
import java.util.HashSet;
import java.util.Set;

/**
 * A published roster after a disruption, made ready for the smallest good change: a deviation from what was published
 * outweighs every other soft cost; what has begun stays, and so does a gap that was there before.
 */
final class RepairProblem {

    private final Roster roster;
    private final Disruption disruption;
    private final int now;

    /** Ids of the seats that the disruption has emptied. */
    private final Set<String> freed = new HashSet<>();

    /** Ids of the entities that a repair must leave alone. */
    private final Set<String> locked = new HashSet<>();

    private RepairProblem(Roster published, Disruption disruption, int now) {
        this.roster = disruption.applyTo(published);
        this.disruption = disruption;
        this.now = now;
    }

    static RepairProblem of(Roster published, Disruption disruption, int now) {
        var problem = new RepairProblem(published, disruption, now);
        PublishedBaseline.of(published).giveTo(problem.roster);
        RuleWeights.override(problem.roster, RosterRule.STABILITY, RosterMoves.DEVIATION_WEIGHT);
        problem.roster.setState(RosterState.DRAFT);
        problem.roster.getAssignments().forEach(problem::prepare);
        problem.roster.getSessions().forEach(problem::prepare);
        problem.roster.getPlacements().forEach(problem::prepare);
        return problem;
    }

    private void prepare(Assignment seat) {
        if (disruption.frees(seat)) {
            seat.setEmployee(null);
            freed.add(seat.getId());
        } else if (seat.isPinned() || hasBegun(seat.getSession()) || (seat.getEmployee() == null && !isTouched(seat))) {
            locked.add(seat.getId());
        }
    }

    private void prepare(Session session) {
        if (session.isPinned() || hasBegun(session)) {
            locked.add(session.getId());
        } else if (disruption.touches(session)
                && session.getStart() != null
                && !session.getAllowedStarts().contains(session.getStart())) {
            session.setStart(null);
        }
    }

    private void prepare(Placement placement) {
        if (placement.isPinned() || placement.getDay() <= WeekTime.dayOf(now)) {
            locked.add(placement.getId());
        }
    }

    private boolean hasBegun(Session session) {
        return session.getStart() != null && session.getStart() <= now;
    }

    private boolean isTouched(Assignment seat) {
        return freed.contains(seat.getId()) || disruption.touches(seat.getSession());
    }

    /** Only what the disruption is about can change. */
    Roster narrow() {
        for (Session session : roster.getSessions()) {
            session.setPinned(locked.contains(session.getId()) || !disruption.touches(session));
        }
        for (Assignment seat : roster.getAssignments()) {
            seat.setPinned(locked.contains(seat.getId()) || !isTouched(seat));
        }
        roster.getPlacements().forEach(placement -> placement.setPinned(true));
        return roster;
    }

    /** Everything that has not begun can change, starting from a solution of the narrow problem. */
    Roster wide(Roster solved) {
        solved.getSessions().forEach(session -> session.setPinned(locked.contains(session.getId())));
        solved.getAssignments().forEach(seat -> seat.setPinned(locked.contains(seat.getId())));
        solved.getPlacements().forEach(placement -> placement.setPinned(locked.contains(placement.getId())));
        return solved;
    }

    /** Whether no better repair can exist: nothing broken, nothing left empty, and nothing changed but the freed seats. */
    boolean isPerfect(Roster solved, long deviations) {
        return deviations <= freed.size()
                && solved.getScore() != null
                && solved.getScore().hardScore() == 0
                && solved.getAssignments().stream().filter(this::isTouched).allMatch(Assignment::isStaffed);
    }
}
