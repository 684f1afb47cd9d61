package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;

/**
 * More employees are placed at an office on a day than it has desks.
 *
 * @param employees those who are placed there, by id
 */
public record DeskCapacityJustification(Office office, int day, List<Employee> employees) implements RuleJustification {

    public DeskCapacityJustification {
        employees = List.copyOf(employees);
    }

    @Override
    public RosterRule rule() {
        return RosterRule.DESK_CAPACITY;
    }

    @Override
    public long measure() {
        return employees.size() - office.desks();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.day(day).area(office.area()).employees(employees);
    }
}
