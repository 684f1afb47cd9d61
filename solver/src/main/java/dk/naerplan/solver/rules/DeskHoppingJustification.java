package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;

/** The employee sits at more than one office in the week; the offices come by id. */
public record DeskHoppingJustification(Employee employee, List<Office> offices) implements RuleJustification {

    public DeskHoppingJustification {
        offices = List.copyOf(offices);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.DESK_HOPPING;
    }

    @Override
    public long measure() {
        return offices.size() - 1L;
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.employee(employee);
    }
}
