package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that is another in a later roster of the same week. */
public sealed interface Difference {

    /** Ids of the employees for whom something is another, without repetition. */
    List<String> employees();

    /** Another employee is on the seat, or nobody is, or nobody was. The seat is the later roster's. */
    record SeatChanged(Assignment seat, Optional<Employee> before, Optional<Employee> after) implements Difference {

        @Override
        public List<String> employees() {
            return Stream.concat(before.stream(), after.stream())
                    .map(Employee::id)
                    .distinct()
                    .toList();
        }
    }

    /**
     * The session starts at another minute of the week, or has no time, or had none. The session is the later roster's.
     *
     * @param employees whoever is on a seat of it before and after
     */
    record StartChanged(Session session, Optional<Integer> before, Optional<Integer> after, List<String> employees)
            implements Difference {

        public StartChanged {
            employees = List.copyOf(employees);
        }
    }

    /** The employee sits at another office that day, from 0 (Monday) to 6 (Sunday). */
    record PlacementChanged(Employee employee, int day, Optional<Office> before, Optional<Office> after)
            implements Difference {

        @Override
        public List<String> employees() {
            return List.of(employee.id());
        }
    }

    /** The session is only in the later roster. */
    record SessionGained(Session session, List<String> employees) implements Difference {

        public SessionGained {
            employees = List.copyOf(employees);
        }
    }

    /** The session is only in the earlier roster. */
    record SessionLost(Session session, List<String> employees) implements Difference {

        public SessionLost {
            employees = List.copyOf(employees);
        }
    }
}
