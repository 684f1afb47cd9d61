package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.SeatRequirement;
import java.util.Optional;

/**
 * A seat counts as empty.
 *
 * @param demand what the seat demands
 * @param employee who sits there although the session can not run, because a seat that it needs is empty
 * @param measure minutes times the factor of the priority
 */
public record CoverageJustification(
        SeatSnapshot seat, SeatRequirement demand, Optional<Employee> employee, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.COVERAGE;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.seat(seat).employees(employee.stream().toList());
    }
}
