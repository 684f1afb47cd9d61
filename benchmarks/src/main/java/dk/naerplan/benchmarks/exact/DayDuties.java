package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an employee may do on one day.
 *
 * @param offices literals of the offices where the employee may be placed; empty without a placement
 */
record DayDuties(Employee employee, int day, List<Shift> shifts, Map<Office, Literal> offices) {

    static DayDuties of(Logic logic, Decisions decisions, Employee employee, int day) {
        List<Shift> shifts = decisions.dutiesOf(employee).stream()
                .filter(duty -> !logic.isFalse(duty.on(day)))
                .map(duty -> Shift.of(duty, day))
                .toList();
        Optional<PlacementChoice> placement = decisions.placement(employee, day);
        return new DayDuties(
                employee, day, shifts, placement.map(PlacementChoice::at).orElse(Map.of()));
    }
}
