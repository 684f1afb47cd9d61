package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A roster laid out for counting; read once, never changed. */
final class AuditedWeek {

    private final Roster roster;
    private final List<StaffedSeat> staffed;
    private final Map<Employee, AuditedEmployee> people = new LinkedHashMap<>();
    private final Map<Area, Set<Employee>> workers = new LinkedHashMap<>();

    AuditedWeek(Roster roster) {
        this.roster = roster;
        this.staffed = roster.getAssignments().stream()
                .map(StaffedSeat::of)
                .flatMap(Optional::stream)
                .toList();
        var seats = new LinkedHashMap<Employee, List<StaffedSeat>>();
        var placements = new LinkedHashMap<Employee, List<Placement>>();
        roster.getEmployees().forEach(employee -> seats.put(employee, new ArrayList<>()));
        for (Placement placement : roster.getPlacements()) {
            listOf(placements, placement.getEmployee()).add(placement);
            listOf(seats, placement.getEmployee());
        }
        for (StaffedSeat seat : staffed) {
            listOf(seats, seat.employee()).add(seat);
            noteWorker(seat);
        }
        seats.forEach((employee, own) ->
                people.put(employee, new AuditedEmployee(employee, own, listOf(placements, employee))));
    }

    private static <K, V> List<V> listOf(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    private void noteWorker(StaffedSeat seat) {
        if (!seat.activity().type().isForum()) {
            seat.area()
                    .ifPresent(area -> workers.computeIfAbsent(area, unused -> new LinkedHashSet<>())
                            .add(seat.employee()));
        }
    }

    Roster roster() {
        return roster;
    }

    List<Assignment> seats() {
        return roster.getAssignments();
    }

    List<StaffedSeat> staffed() {
        return staffed;
    }

    List<Session> started() {
        return roster.getSessions().stream()
                .filter(session -> session.getStart() != null)
                .toList();
    }

    /** In the order of the facts. */
    Collection<AuditedEmployee> people() {
        return people.values();
    }

    /** The areas in which somebody works, with everybody who does. */
    Map<Area, Set<Employee>> workers() {
        return workers;
    }

    Set<Employee> workersIn(Area area) {
        return workers.getOrDefault(area, Set.of());
    }

    boolean isPlacedIn(Employee employee, Area area) {
        AuditedEmployee week = people.get(employee);
        return week != null
                && week.offices().stream().anyMatch(office -> office.area().equals(Optional.of(area)));
    }
}
