package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Difference.PlacementChanged;
import dk.naerplan.solver.analysis.Difference.SeatChanged;
import dk.naerplan.solver.analysis.Difference.SessionGained;
import dk.naerplan.solver.analysis.Difference.SessionLost;
import dk.naerplan.solver.analysis.Difference.StartChanged;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes differences in a roster, whose objects may be others than those that the differences speak of. */
final class DifferenceApplier {

    private final Map<String, Employee> employees;
    private final Map<String, Session> sessions;
    private final Map<String, Assignment> seats;
    private final Map<String, Placement> placements;

    DifferenceApplier(Roster roster) {
        employees = byId(roster.getEmployees(), Employee::id);
        sessions = byId(roster.getSessions(), Session::getId);
        seats = byId(roster.getAssignments(), Assignment::getId);
        placements = byId(roster.getPlacements(), Placement::getId);
    }

    /** What the roster does not have is left out. */
    void apply(List<Difference> differences) {
        differences.forEach(this::apply);
        seats.values().forEach(seat -> seat.setStart(seat.getSession().getStart()));
    }

    private void apply(Difference difference) {
        switch (difference) {
            case StartChanged change -> {
                Session session = sessions.get(change.session().getId());
                if (session != null) {
                    session.setStart(change.after().orElse(null));
                }
            }
            case SeatChanged change -> {
                Assignment seat = seats.get(change.seat().getId());
                if (seat != null) {
                    seat.setEmployee(change.after().map(this::own).orElse(null));
                }
            }
            case PlacementChanged change -> {
                Placement placement = placements.get(Placement.idOf(change.employee(), change.day()));
                if (placement != null) {
                    placement.setOffice(change.after().orElse(null));
                }
            }
            case SessionGained gained -> {}
            case SessionLost lost -> {}
        }
    }

    private @Nullable Employee own(Employee employee) {
        return employees.get(employee.id());
    }

    private static <T> Map<String, T> byId(List<T> entities, Function<T, String> id) {
        var map = new HashMap<String, T>();
        entities.forEach(entity -> map.put(id.apply(entity), entity));
        return map;
    }
}
