package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Employee;
import java.util.List;

/** More than one employee leads the activity in the week; the employees come by id. */
public record SplitLeadJustification(Activity activity, List<Employee> employees) implements RuleJustification {

    public SplitLeadJustification {
        employees = List.copyOf(employees);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.SPLIT_LEAD;
    }

    @Override
    public long measure() {
        return (employees.size() - 1L) * activity.sensitivity();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.area(activity.area()).employees(employees);
    }
}
