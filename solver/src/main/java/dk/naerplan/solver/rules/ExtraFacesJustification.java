package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import java.util.List;

/** The resident group meets more than one employee in the week; the employees come by id. */
public record ExtraFacesJustification(ResidentGroup group, List<Employee> employees) implements RuleJustification {

    public ExtraFacesJustification {
        employees = List.copyOf(employees);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.EXTRA_FACES;
    }

    @Override
    public long measure() {
        return (employees.size() - 1L) * group.sensitivity();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.area(group.area()).employees(employees);
    }
}
