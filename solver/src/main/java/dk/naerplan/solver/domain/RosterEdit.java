package dk.naerplan.solver.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a roster like another one with some of its facts or sessions replaced. Values, pins, baselines, weights and state
 * stay; value ranges follow the new facts. The source stays as it was, and shares no entity with the result.
 */
public final class RosterEdit {

    private final Roster source;
    private final Map<String, Employee> employees = new LinkedHashMap<>();
    private final Map<String, Session> replaced = new LinkedHashMap<>();
    private final Map<Session, List<SeatRequirement>> added = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private RosterFacts facts;

    private RosterEdit(Roster source) {
        this.source = source;
        this.facts = source.getFacts();
        facts.employees().forEach(employee -> employees.put(employee.id(), employee));
    }

    public static RosterEdit of(Roster source) {
        return new RosterEdit(source);
    }

    /** The same roster in objects of its own. */
    public static Roster copyOf(Roster source) {
        Roster copy = of(source).build();
        copy.setScore(source.getScore());
        return copy;
    }

    /** Replaces employees by others with the same ids. Seats, placements and their ranges follow. */
    public RosterEdit changeEmployees(UnaryOperator<Employee> change) {
        employees.replaceAll((id, employee) -> change.apply(employee));
        return this;
    }

    /** Replaces the session with the same id; its seats stay. */
    public RosterEdit replaceSession(Session session) {
        replaced.put(session.getId(), session);
        return this;
    }

    public RosterEdit removeSession(String id) {
        removed.add(id);
        return this;
    }

    /** Adds a session with an empty seat for each requirement. */
    public RosterEdit addSession(Session session, List<SeatRequirement> seats) {
        added.put(session, List.copyOf(seats));
        return this;
    }

    public Roster build() {
        facts = source.getFacts().withEmployees(List.copyOf(employees.values()));
        var sessions = new LinkedHashMap<String, Session>();
        for (Session session : source.getSessions()) {
            if (!removed.contains(session.getId())) {
                sessions.put(session.getId(), new Session(replaced.getOrDefault(session.getId(), session)));
            }
        }
        List<Assignment> seats = keptSeats(sessions);
        added.forEach((session, requirements) -> seats.addAll(newSeats(new Session(session), requirements, sessions)));
        var roster = new Roster(facts, List.copyOf(sessions.values()), seats, placements());
        roster.setState(source.getState());
        roster.setWeights(source.getWeights());
        return roster;
    }

    private List<Assignment> keptSeats(Map<String, Session> sessions) {
        boolean sameStaff = source.getEmployees().stream().allMatch(old -> employees.get(old.id()) == old);
        var seats = new ArrayList<Assignment>();
        for (Assignment old : source.getAssignments()) {
            Session session = sessions.get(old.getSession().getId());
            if (session != null) {
                boolean sameRange = sameStaff && !replaced.containsKey(session.getId());
                Assignment seat = sameRange
                        ? new Assignment(old.getId(), session, old.getSeat(), old.getEligible())
                        : seat(old.getId(), session, old.getSeat());
                seat.setEmployee(current(old.getEmployee()));
                seat.setPinned(old.isPinned());
                seat.setBaseline(
                        old.getBaseline() == null
                                ? null
                                : new Baseline<>(current(old.getBaseline().value())));
                seats.add(seat);
            }
        }
        return seats;
    }

    private List<Assignment> newSeats(
            Session session, List<SeatRequirement> requirements, Map<String, Session> sessions) {
        if (sessions.putIfAbsent(session.getId(), session) != null) {
            throw new IllegalArgumentException("The roster already has a session (%s).\n".formatted(session.getId())
                    + "Maybe replace it instead of adding it.");
        }
        var seats = new ArrayList<Assignment>();
        for (SeatRequirement requirement : requirements) {
            seats.add(seat(session.getId() + "/" + (seats.size() + 1), session, requirement));
        }
        return seats;
    }

    private Assignment seat(String id, Session session, SeatRequirement requirement) {
        return new Assignment(id, session, requirement, Eligibility.of(requirement, session, facts.employees()));
    }

    private List<Placement> placements() {
        var placements = new ArrayList<Placement>();
        for (Employee old : source.getEmployees()) {
            List<Placement> own = source.getPlacements().stream()
                    .filter(placement -> placement.getEmployee().id().equals(old.id()))
                    .toList();
            placements.addAll(new PlacementEdit(old, employees.getOrDefault(old.id(), old)).follow(own));
        }
        return placements;
    }

    private @Nullable Employee current(@Nullable Employee employee) {
        return employee == null ? null : employees.getOrDefault(employee.id(), employee);
    }
}
