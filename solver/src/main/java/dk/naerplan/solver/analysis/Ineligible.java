package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.List;

/**
 * Somebody who can not take a seat, and every reason why.
 *
 * @param obstacles at least one
 */
public record Ineligible(Employee employee, List<Obstacle> obstacles) {

    public Ineligible {
        obstacles = List.copyOf(obstacles);
    }

    /** Everybody who can not take the seat, in the order of the roster. */
    public static List<Ineligible> forSeat(Roster roster, Assignment seat) {
        return roster.getEmployees().stream()
                .map(employee -> new Ineligible(employee, Obstacle.of(seat, employee)))
                .filter(ineligible -> !ineligible.obstacles.isEmpty())
                .toList();
    }
}
