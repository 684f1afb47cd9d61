package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;

/** The employee is not available during the whole session: for so many of its minutes not. */
public record AvailabilityJustification(Employee employee, SeatSnapshot seat, long measure)
        implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.AVAILABILITY;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).seat(seat);
    }
}
