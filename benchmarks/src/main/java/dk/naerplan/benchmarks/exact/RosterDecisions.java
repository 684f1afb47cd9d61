package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A roster as values of the decisions. */
final class RosterDecisions {

    record Value(Literal literal, boolean isTrue) {}

    private final List<Value> values = new ArrayList<>();
    private final Map<IntVar, Integer> starts = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    RosterDecisions(Decisions decisions, Roster roster) {
        var sessions = new HashMap<String, Session>();
        roster.getSessions().forEach(session -> sessions.put(session.getId(), session));
        for (SessionChoice choice : decisions.sessions()) {
            set(
                    choice,
                    Objects.requireNonNull(sessions.get(choice.session().getId()))
                            .getStart());
        }
        var placements = new HashMap<String, Placement>();
        roster.getPlacements().forEach(placement -> placements.put(placement.getId(), placement));
        for (PlacementChoice choice : decisions.placements()) {
            String id = choice.placement().getId();
            set(id, choice.at(), Objects.requireNonNull(placements.get(id)).getOffice());
        }
        var seats = new HashMap<String, Assignment>();
        roster.getAssignments().forEach(seat -> seats.put(seat.getId(), seat));
        decisions.seats().forEach(choice -> set(choice, seats));
    }

    private void set(SessionChoice choice, @Nullable Integer start) {
        IntVar variable = choice.variable();
        if (start == null ? choice.isStarted() : !choice.starts().contains(start)) {
            missing.add(choice.session().getId() + "=" + start);
        } else if (variable != null && start != null) {
            starts.put(variable, start);
        }
    }

    private <T> void set(String id, Map<T, Literal> options, @Nullable T value) {
        options.forEach((option, literal) -> values.add(new Value(literal, option.equals(value))));
        if (value == null ? !options.isEmpty() : !options.containsKey(value)) {
            missing.add(id + "=" + value);
        }
    }

    private void set(SeatChoice choice, Map<String, Assignment> seats) {
        var taking = new ArrayList<Employee>();
        for (Assignment seat : choice.seats()) {
            Employee employee = Objects.requireNonNull(seats.get(seat.getId())).getEmployee();
            if (employee != null
                    && (taking.contains(employee) || !choice.takenBy().containsKey(employee))) {
                missing.add(seat.getId() + "=" + employee);
            } else if (employee != null) {
                taking.add(employee);
            }
        }
        choice.takenBy().forEach((employee, literal) -> values.add(new Value(literal, taking.contains(employee))));
    }

    List<Value> values() {
        return values;
    }

    Map<IntVar, Integer> starts() {
        return starts;
    }

    void checkComplete() {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model has no place for these values of the roster: %s.\nMaybe measure the hard rules instead of forbidding to break them."
                            .formatted(missing));
        }
    }
}
