package dk.naerplan.solver.domain;

import java.util.List;

/** Who can take a seat at all: the value range of an assignment, so that the solver never tries what can never be. */
public final class Eligibility {

    private Eligibility() {}

    /** The employees who hold what the seat demands, are financed in its area, and are available at an allowed start. */
    public static List<Employee> of(SeatRequirement seat, Session session, List<Employee> employees) {
        return employees.stream()
                .filter(seat::isMetBy)
                .filter(employee -> isFinanced(employee, session))
                .filter(employee -> isEverAvailable(employee, session))
                .toList();
    }

    /** Whether the employee's grants, if any, pay for work in the session's area, if it has one. */
    public static boolean isFinanced(Employee employee, Session session) {
        return session.getArea().map(employee::isFinancedIn).orElse(true);
    }

    /** Whether the employee is available at one of the starts that the session can have. */
    public static boolean isEverAvailable(Employee employee, Session session) {
        return session.getAllowedStarts().stream()
                .anyMatch(start -> employee.time().isAvailable(start, start + session.getDuration()));
    }
}
