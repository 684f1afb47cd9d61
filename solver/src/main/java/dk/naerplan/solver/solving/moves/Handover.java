package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.impl.heuristic.move.Move;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Seats that change hands in one move, made up step by step: who would hold what if the move ended here. */
final class Handover {

    private static final List<Assignment> NONE = List.of();

    private final WorkingRoster roster;
    private final List<Assignment> given = new ArrayList<>();
    private final List<@Nullable Employee> takers = new ArrayList<>();
    private final Map<Employee, List<Assignment>> heldBefore = new IdentityHashMap<>();
    private @Nullable Session moved;
    private int movedStart;

    Handover(WorkingRoster roster) {
        this.roster = roster;
    }

    /** The session begins at another time. */
    void begin(Session session, int start) {
        moved = session;
        movedStart = start;
    }

    void give(Assignment seat, @Nullable Employee taker) {
        int index = indexOf(seat);
        if (index < 0) {
            given.add(seat);
            takers.add(taker);
        } else {
            takers.set(index, taker);
        }
    }

    @Nullable
    Employee holder(Assignment seat) {
        int index = indexOf(seat);
        return index < 0 ? seat.getEmployee() : takers.get(index);
    }

    /** A handover is short, so that scanning beats any index. */
    private int indexOf(Assignment seat) {
        int index = given.size() - 1;
        while (index >= 0 && given.get(index) != seat) {
            index--;
        }
        return index;
    }

    /** Whether the employee is available for the seat and holds no other at that time. */
    boolean isFree(Employee employee, Assignment seat) {
        return isAvailable(employee, seat) && !keepsAClash(employee, seat) && !takesAClash(employee, seat);
    }

    private boolean keepsAClash(Employee employee, Assignment seat) {
        List<Assignment> before = heldBefore(employee);
        for (int i = 0; i < before.size(); i++) {
            if (clash(before.get(i), seat) && indexOf(before.get(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean takesAClash(Employee employee, Assignment seat) {
        for (int i = 0; i < given.size(); i++) {
            if (takers.get(i) == employee && clash(given.get(i), seat)) {
                return true;
            }
        }
        return false;
    }

    boolean isAvailable(Employee employee, Assignment seat) {
        int start = start(seat);
        return employee.time().isAvailable(start, start + seat.duration());
    }

    /** The other seats that the employee holds at the time of this one, as far as they may change hands. */
    List<Assignment> clashes(Employee employee, Assignment seat) {
        List<Assignment> clashes = NONE;
        List<Assignment> before = heldBefore(employee);
        for (int i = 0; i < before.size(); i++) {
            Assignment other = before.get(i);
            if (clash(other, seat) && indexOf(other) < 0) {
                clashes = plus(clashes, other);
            }
        }
        for (int i = 0; i < given.size(); i++) {
            if (takers.get(i) == employee && clash(given.get(i), seat)) {
                clashes = plus(clashes, given.get(i));
            }
        }
        return clashes;
    }

    /** A chain asks for the same colleagues again and again; what they may hold is long, what they hold is short. */
    private List<Assignment> heldBefore(Employee employee) {
        return heldBefore.computeIfAbsent(employee, roster.open()::heldBy);
    }

    private static List<Assignment> plus(List<Assignment> clashes, Assignment other) {
        var more = clashes == NONE ? new ArrayList<Assignment>(2) : clashes;
        more.add(other);
        return more;
    }

    private boolean clash(Assignment one, Assignment other) {
        if (one == other || !hasTime(one)) {
            return false;
        }
        int start = start(one);
        int otherStart = start(other);
        return start < otherStart + other.duration() && otherStart < start + one.duration();
    }

    /** Gives the seat to the first of these who is eligible, wanted and free, beginning anywhere in the list. */
    boolean giveToFree(Assignment seat, List<Employee> candidates, Predicate<Employee> wanted, Random random) {
        int offset = random.nextInt(Math.max(1, candidates.size()));
        for (int i = 0; i < candidates.size(); i++) {
            Employee candidate = candidates.get((offset + i) % candidates.size());
            if (candidate != holder(seat) && wanted.test(candidate) && isFree(candidate, seat)) {
                give(seat, candidate);
                return true;
            }
        }
        return false;
    }

    boolean hasTime(Assignment seat) {
        return seat.getSession() == moved || seat.getSession().getStart() != null;
    }

    private int start(Assignment seat) {
        return seat.getSession() == moved ? movedStart : seat.getSession().start();
    }

    List<Move<Roster>> changes() {
        var changes = new ArrayList<Move<Roster>>();
        if (moved != null) {
            changes.add(roster.begin(moved, movedStart));
        }
        for (int i = 0; i < given.size(); i++) {
            Assignment seat = given.get(i);
            if (takers.get(i) != seat.getEmployee()) {
                changes.add(roster.give(seat, takers.get(i)));
            }
        }
        return changes;
    }
}
