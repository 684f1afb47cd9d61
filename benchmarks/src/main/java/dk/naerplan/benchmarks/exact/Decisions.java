package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that the solver decides, and who may thereby take part in which session. */
final class Decisions {

    private final List<SessionChoice> sessions;
    private final List<SeatChoice> seats;
    private final Map<String, PlacementChoice> placements = new LinkedHashMap<>();
    private final List<Duty> duties;
    private final Map<Employee, List<Duty>> byEmployee = new LinkedHashMap<>();
    private final Map<Session, SessionChoice> bySession = new IdentityHashMap<>();

    /** @param ways what depends on which rules bind */
    Decisions(Logic logic, Roster roster, DutyFactory ways) {
        this.sessions = roster.getSessions().stream()
                .map(session -> new SessionChoice(logic, session))
                .toList();
        sessions.forEach(choice -> bySession.put(choice.session(), choice));
        this.seats = ways.seats(roster.getAssignments());
        for (Placement placement : roster.getPlacements()) {
            placements.put(placement.getId(), new PlacementChoice(logic, placement));
        }
        this.duties = ways.duties(seats, this::of);
        duties.forEach(duty -> byEmployee
                .computeIfAbsent(duty.employee(), employee -> new ArrayList<>())
                .add(duty));
    }

    List<SessionChoice> sessions() {
        return sessions;
    }

    SessionChoice of(Session session) {
        return Objects.requireNonNull(bySession.get(session));
    }

    List<SeatChoice> seats() {
        return seats;
    }

    Collection<PlacementChoice> placements() {
        return placements.values();
    }

    /** Where the employee sits that day; empty when there is nothing to place, or no office yet. */
    Optional<PlacementChoice> placement(Employee employee, int day) {
        return Optional.ofNullable(placements.get(Placement.idOf(employee, day)))
                .filter(choice -> !choice.at().isEmpty());
    }

    /** Every way in which an employee may take part in a session that has a start. */
    List<Duty> duties() {
        return duties;
    }

    List<Duty> dutiesOf(Employee employee) {
        return byEmployee.getOrDefault(employee, List.of());
    }

    static Collection<Literal> taken(Collection<Duty> duties) {
        return duties.stream().map(Duty::taken).toList();
    }
}
