package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.Weekday;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was decided, as far as it still can be after the organisation has changed. */
final class FittedRoster {

    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Set<String> employees;
    private final Set<String> offices;

    private FittedRoster(DataSet facts) {
        DemandedSession.of(facts).forEach(session -> seats.put(session.id(), session.seatCount()));
        employees = facts.employees().stream().map(EmployeeData::id).collect(Collectors.toUnmodifiableSet());
        offices = facts.offices().stream().map(OfficeData::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The facts with what of the roster fits them: sessions, seats, employees and offices that are gone are left out. */
    static DataSet into(DataSet facts, RosterData roster) {
        var fitted = new FittedRoster(facts);
        return facts.withRoster(new RosterData(
                roster.state(),
                fitted.sessions(roster.sessions()),
                fitted.placements(roster.placements()),
                new BaselineData(
                        fitted.sessions(roster.baseline().sessions()),
                        fitted.placements(roster.baseline().placements()))));
    }

    private Map<String, SessionPlan> sessions(Map<String, SessionPlan> plans) {
        var fitted = new LinkedHashMap<String, SessionPlan>();
        plans.forEach((session, plan) -> {
            int count = seats.getOrDefault(session, 0);
            if (count > 0) {
                fitted.put(session, new SessionPlan(plan.start(), plan.pinned(), seats(plan, count)));
            }
        });
        return fitted;
    }

    private Map<Integer, SeatPlan> seats(SessionPlan plan, int count) {
        var fitted = new LinkedHashMap<Integer, SeatPlan>();
        plan.seats().forEach((number, seat) -> {
            if (number <= count && seat.employee().map(employees::contains).orElse(true)) {
                fitted.put(number, seat);
            }
        });
        return fitted;
    }

    private Map<String, Map<Weekday, PlacementPlan>> placements(Map<String, Map<Weekday, PlacementPlan>> plans) {
        var fitted = new LinkedHashMap<String, Map<Weekday, PlacementPlan>>();
        plans.forEach((employee, days) -> {
            if (employees.contains(employee)) {
                var known = new LinkedHashMap<>(days);
                known.values().removeIf(placement -> !offices.contains(placement.office()));
                fitted.put(employee, known);
            }
        });
        return fitted;
    }
}
