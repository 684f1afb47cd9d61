package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works in which area, and who works or is placed there. */
final class AreaWork {

    private record EmployeeArea(Employee employee, Area area) {}

    private final Logic logic;
    private final Roster roster;
    private final Decisions decisions;
    private final Map<EmployeeArea, Literal> works = new HashMap<>();
    private final Map<EmployeeArea, Literal> knows = new HashMap<>();

    AreaWork(Logic logic, Roster roster, Decisions decisions) {
        this.logic = logic;
        this.roster = roster;
        this.decisions = decisions;
    }

    /** Whether the employee has a seat of a session of the area that is not a forum. */
    Literal works(Employee employee, Area area) {
        return works.computeIfAbsent(new EmployeeArea(employee, area), key -> logic.or(seats(employee, area)));
    }

    private List<Literal> seats(Employee employee, Area area) {
        return decisions.dutiesOf(employee).stream()
                .filter(duty -> !duty.session().getActivity().isForum())
                .filter(duty -> duty.session().getArea().filter(area::equals).isPresent())
                .map(Duty::taken)
                .toList();
    }

    /** For each employee who may work in the area, whether it is so. */
    List<Literal> workers(Area area) {
        return roster.getEmployees().stream()
                .map(employee -> works(employee, area))
                .filter(works -> !logic.isFalse(works))
                .toList();
    }

    /** Whether the employee works in the area or is placed at a local office in it. */
    Literal knows(Employee employee, Area area) {
        return knows.computeIfAbsent(new EmployeeArea(employee, area), key -> {
            var reasons = new ArrayList<Literal>(List.of(works(employee, area)));
            for (PlacementChoice choice : decisions.placements()) {
                if (choice.placement().getEmployee().equals(employee)) {
                    reasons.addAll(choice.among(office -> office.isIn(area)));
                }
            }
            return logic.or(reasons);
        });
    }
}
