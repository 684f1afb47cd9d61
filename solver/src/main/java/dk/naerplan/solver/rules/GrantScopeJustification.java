package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;

/** None of the employee's grants pays for work in the area of the session. */
public record GrantScopeJustification(Employee employee, SeatSnapshot seat, Area area) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.GRANT_SCOPE;
    }

    @Override
    public long measure() {
        return seat.session().duration();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).seat(seat);
    }
}
