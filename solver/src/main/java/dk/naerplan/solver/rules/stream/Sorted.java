package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Copies in the order of ids, so that a justification does not depend on the order in which the solver came there. */
final class Sorted {

    private Sorted() {}

    static List<Employee> employees(Collection<Employee> employees) {
        return employees.stream().sorted(Comparator.comparing(Employee::id)).toList();
    }

    static List<Office> offices(Collection<Office> offices) {
        return offices.stream().sorted(Comparator.comparing(Office::id)).toList();
    }
}
