package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.UnmetDemand;
import java.util.ArrayList;
import java.util.List;

/** One reason why an employee can not take a seat at all. */
public sealed interface Obstacle {

    /** The employee does not hold something that the seat demands. */
    record Unqualified(UnmetDemand demand) implements Obstacle {}

    /** None of the employee's grants covers the area. */
    record NotFinanced(Area area) implements Obstacle {}

    /** The employee is not available at any time at which the session can start. */
    record NeverAvailable() implements Obstacle {}

    /** Everything that keeps the employee from the seat; empty for whoever is eligible. */
    static List<Obstacle> of(Assignment seat, Employee employee) {
        var obstacles = new ArrayList<Obstacle>();
        seat.getSeat().unmetBy(employee).forEach(demand -> obstacles.add(new Unqualified(demand)));
        seat.area()
                .filter(area -> !employee.isFinancedIn(area))
                .ifPresent(area -> obstacles.add(new NotFinanced(area)));
        if (!Eligibility.isEverAvailable(employee, seat.getSession())) {
            obstacles.add(new NeverAvailable());
        }
        return obstacles;
    }
}
