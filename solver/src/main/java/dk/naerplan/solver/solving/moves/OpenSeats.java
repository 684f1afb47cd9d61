package dk.naerplan.solver.solving.moves;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is eligible for which of the seats that may change hands, known once for each search: chains of moves ask millions of
 * times. Seats and employees are told apart by identity.
 */
final class OpenSeats {

    private static final BitSet NONE = new BitSet();

    private final Map<Employee, List<Assignment>> byEmployee = new IdentityHashMap<>();
    private final Map<Employee, Integer> numbers = new IdentityHashMap<>();
    private final Map<Assignment, BitSet> bySeat = new IdentityHashMap<>();

    OpenSeats(List<Assignment> seats) {
        for (Assignment seat : seats) {
            var eligible = new BitSet();
            for (Employee employee : seat.getEligible()) {
                byEmployee
                        .computeIfAbsent(employee, unused -> new ArrayList<>())
                        .add(seat);
                eligible.set(numbers.computeIfAbsent(employee, unused -> numbers.size()));
            }
            bySeat.put(seat, eligible);
        }
    }

    /** The seats that the employee is eligible for, whoever holds them. */
    List<Assignment> to(Employee employee) {
        return byEmployee.getOrDefault(employee, List.of());
    }

    /** The seats among these that the employee holds. */
    List<Assignment> heldBy(Employee employee) {
        var held = new ArrayList<Assignment>();
        List<Assignment> open = to(employee);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).getEmployee() == employee) {
                held.add(open.get(i));
            }
        }
        return held;
    }

    boolean isEligible(Employee employee, Assignment seat) {
        Integer number = numbers.get(employee);
        return number != null && bySeat.getOrDefault(seat, NONE).get(number);
    }
}
