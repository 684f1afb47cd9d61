package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;

/** Only this employee works in the area: nobody can stand in. */
public record SingleHandedJustification(Area area, Employee employee) implements RuleJustification {

    @Override
    public RosterRule rule() {
        return RosterRule.SINGLE_HANDED;
    }

    @Override
    public long measure() {
        return area.need();
    }

    @Override
    public Concerns concerns() {
        return Concerns.NOTHING.area(area).employee(employee);
    }
}
