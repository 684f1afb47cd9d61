package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.UnmetDemand;
import java.util.List;

/** The employee does not hold what the seat demands. */
public record CompetencyJustification(Employee employee, SeatSnapshot seat, List<UnmetDemand> unmet)
        implements RuleJustification {

    public CompetencyJustification {
        unmet = List.copyOf(unmet);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.COMPETENCY;
    }

    @Override
    public long measure() {
        return unmet.size();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee).seat(seat);
    }
}
