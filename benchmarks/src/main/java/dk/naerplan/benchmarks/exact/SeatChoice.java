package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sits on one seat, or on several seats of a session that are alike, so that it does not matter who sits on which. */
final class SeatChoice {

    private final List<Assignment> seats;
    private final Map<Employee, Literal> takenBy;

    SeatChoice(Logic logic, List<Assignment> seats) {
        this.seats = List.copyOf(seats);
        this.takenBy = Collections.unmodifiableMap(literals(logic, seats.getFirst()));
        var literals = List.copyOf(takenBy.values());
        if (seats.size() == 1) {
            logic.model().addAtMostOne(literals);
        } else {
            logic.model().addLessOrEqual(taken(), seats.size());
        }
    }

    /** Those who can take the seat, and whoever sits there now; only the latter when the seat is frozen. */
    private static Map<Employee, Literal> literals(Logic logic, Assignment seat) {
        var literals = new LinkedHashMap<Employee, Literal>();
        Employee present = seat.getEmployee();
        if (seat.isFrozen()) {
            if (present != null) {
                literals.put(present, logic.yes());
            }
            return literals;
        }
        for (Employee employee : seat.getEligible()) {
            literals.put(employee, logic.literal(seat.getId() + "=" + employee.id()));
        }
        if (present != null && !literals.containsKey(present)) {
            literals.put(present, logic.literal(seat.getId() + "=" + present.id()));
        }
        return literals;
    }

    /** The seats, in the roster's order. */
    List<Assignment> seats() {
        return seats;
    }

    /** What all the seats have in common. */
    Assignment sample() {
        return seats.getFirst();
    }

    Map<Employee, Literal> takenBy() {
        return takenBy;
    }

    /** How many of the seats are taken. */
    LinearExpr taken() {
        return LinearExpr.sum(takenBy.values().toArray(Literal[]::new));
    }

    /** How many of the seats are empty. */
    LinearExpr empty() {
        return LinearExpr.newBuilder().add(seats.size()).addTerm(taken(), -1).build();
    }

    /** Whether the solver can swap the people on both seats without anybody noticing. */
    static boolean alike(Assignment one, Assignment other) {
        return isPlain(one)
                && isPlain(other)
                && one.getSession() == other.getSession()
                && one.getSeat().equals(other.getSeat())
                && one.getEligible().equals(other.getEligible());
    }

    /** Whether nothing sets the seat apart: not locked, not published before, nobody on it from outside its range. */
    static boolean isPlain(Assignment seat) {
        Employee present = seat.getEmployee();
        return !seat.isFrozen()
                && seat.getBaseline() == null
                && (present == null || seat.getEligible().contains(present));
    }
}
