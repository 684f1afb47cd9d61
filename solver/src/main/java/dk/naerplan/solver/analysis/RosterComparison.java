package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two rosters of the same week, side by side. */
record RosterComparison(Roster before, Roster after) {

    List<Difference> differences() {
        Map<String, Session> sessions = byId(before.getSessions(), Session::getId);
        Map<String, Session> laterSessions = byId(after.getSessions(), Session::getId);
        var found = new ArrayList<Difference>();
        after.getSessions().stream()
                .filter(session -> !sessions.containsKey(session.getId()))
                .forEach(session ->
                        found.add(new Difference.SessionGained(session, List.copyOf(attendees(after, session)))));
        before.getSessions().stream()
                .filter(session -> !laterSessions.containsKey(session.getId()))
                .forEach(session ->
                        found.add(new Difference.SessionLost(session, List.copyOf(attendees(before, session)))));
        found.addAll(starts(sessions));
        found.addAll(seats());
        found.addAll(placements());
        return found;
    }

    private List<Difference> starts(Map<String, Session> sessions) {
        var found = new ArrayList<Difference>();
        for (Session session : after.getSessions()) {
            Session old = sessions.get(session.getId());
            if (old != null && !Objects.equals(old.getStart(), session.getStart())) {
                Set<String> employees = attendees(before, old);
                employees.addAll(attendees(after, session));
                found.add(new Difference.StartChanged(
                        session,
                        Optional.ofNullable(old.getStart()),
                        Optional.ofNullable(session.getStart()),
                        List.copyOf(employees)));
            }
        }
        return found;
    }

    private List<Difference> seats() {
        Map<String, Assignment> earlier = byId(before.getAssignments(), Assignment::getId);
        var found = new ArrayList<Difference>();
        for (Assignment seat : after.getAssignments()) {
            Assignment old = earlier.get(seat.getId());
            if (old != null && !sameEmployee(old.getEmployee(), seat.getEmployee())) {
                found.add(new Difference.SeatChanged(
                        seat, Optional.ofNullable(old.getEmployee()), Optional.ofNullable(seat.getEmployee())));
            }
        }
        return found;
    }

    private List<Difference> placements() {
        Map<String, Placement> earlier = byId(before.getPlacements(), Placement::getId);
        Map<String, Placement> later = byId(after.getPlacements(), Placement::getId);
        var ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        var found = new ArrayList<Difference>();
        for (String id : ids) {
            Placement known = Objects.requireNonNull(later.getOrDefault(id, earlier.get(id)));
            Optional<Office> old = Optional.ofNullable(earlier.get(id)).map(Placement::getOffice);
            Optional<Office> now = Optional.ofNullable(later.get(id)).map(Placement::getOffice);
            if (!old.map(Office::id).equals(now.map(Office::id))) {
                found.add(new Difference.PlacementChanged(known.getEmployee(), known.getDay(), old, now));
            }
        }
        return found;
    }

    private static boolean sameEmployee(@Nullable Employee first, @Nullable Employee second) {
        return first == null ? second == null : second != null && first.id().equals(second.id());
    }

    private static Set<String> attendees(Roster roster, Session session) {
        var employees = new LinkedHashSet<String>();
        for (Assignment seat : roster.getAssignments()) {
            if (seat.getSession().getId().equals(session.getId()) && seat.getEmployee() != null) {
                employees.add(seat.getEmployee().id());
            }
        }
        return employees;
    }

    private static <T> Map<String, T> byId(List<T> entities, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        entities.forEach(entity -> map.put(id.apply(entity), entity));
        return map;
    }
}
