package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a published roster says, and what is locked in it, by the ids of its entities. */
record PublishedBaseline(
        Map<String, Session> sessions, Map<String, Assignment> seats, Map<String, Placement> placements) {

    static PublishedBaseline of(Roster published) {
        return new PublishedBaseline(
                published.getSessions().stream().collect(Collectors.toMap(Session::getId, Function.identity())),
                published.getAssignments().stream().collect(Collectors.toMap(Assignment::getId, Function.identity())),
                published.getPlacements().stream().collect(Collectors.toMap(Placement::getId, Function.identity())));
    }

    /** Makes the roster be compared with what was published; what is new has nothing to be compared with. */
    void giveTo(Roster roster) {
        var employees = new HashMap<String, Employee>();
        roster.getEmployees().forEach(employee -> employees.put(employee.id(), employee));
        for (Session session : roster.getSessions()) {
            Session before = sessions.get(session.getId());
            session.setBaseline(before == null ? null : new Baseline<>(before.getStart()));
        }
        for (Assignment seat : roster.getAssignments()) {
            Assignment before = seats.get(seat.getId());
            Employee held = before == null ? null : before.getEmployee();
            seat.setBaseline(before == null ? null : new Baseline<>(held == null ? null : employees.get(held.id())));
        }
        for (Placement placement : roster.getPlacements()) {
            Placement before = placements.get(placement.getId());
            placement.setBaseline(before == null ? null : new Baseline<>(before.getOffice()));
        }
    }

    /** Locks again what was locked, wherever it stayed as it was. */
    void lockAgain(Roster roster) {
        for (Session session : roster.getSessions()) {
            Session before = sessions.get(session.getId());
            session.setPinned(before != null && before.isPinned());
        }
        for (Assignment seat : roster.getAssignments()) {
            Assignment before = seats.get(seat.getId());
            Baseline<Employee> baseline = seat.getBaseline();
            seat.setPinned(before != null
                    && before.isPinned()
                    && baseline != null
                    && !baseline.differsFrom(seat.getEmployee()));
        }
        for (Placement placement : roster.getPlacements()) {
            Placement before = placements.get(placement.getId());
            placement.setPinned(before != null && before.isPinned());
        }
    }
}
