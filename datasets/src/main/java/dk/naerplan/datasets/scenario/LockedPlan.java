package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.RosterState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stays decided in a scenario: what somebody has locked, as far as the session and the employee are still there. */
final class LockedPlan {

    private final DataSet document;
    private final Set<String> sessions;
    private final Set<String> here;

    private LockedPlan(DataSet document) {
        this.document = document;
        this.sessions =
                DemandedSession.of(document).stream().map(DemandedSession::id).collect(Collectors.toUnmodifiableSet());
        this.here = document.employees().stream()
                .filter(EmployeeData::isHere)
                .map(EmployeeData::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param placedAnew whether a policy decides over all placements, locked or not */
    static RosterData of(DataSet document, boolean placedAnew) {
        var plan = new LockedPlan(document);
        return new RosterData(
                RosterState.DRAFT, plan.sessions(), placedAnew ? Map.of() : plan.placements(), BaselineData.EMPTY);
    }

    private Map<String, SessionPlan> sessions() {
        var kept = new LinkedHashMap<String, SessionPlan>();
        document.roster().sessions().forEach((id, plan) -> {
            Map<Integer, SeatPlan> seats = seats(plan);
            if (sessions.contains(id) && (plan.pinned() || !seats.isEmpty())) {
                kept.put(id, new SessionPlan(plan.pinned() ? plan.start() : Optional.empty(), plan.pinned(), seats));
            }
        });
        return kept;
    }

    private Map<Integer, SeatPlan> seats(SessionPlan plan) {
        var kept = new LinkedHashMap<Integer, SeatPlan>();
        plan.seats().forEach((number, seat) -> {
            if (seat.pinned() && seat.employee().map(here::contains).orElse(true)) {
                kept.put(number, seat);
            }
        });
        return kept;
    }

    private Map<String, Map<Weekday, PlacementPlan>> placements() {
        var kept = new LinkedHashMap<String, Map<Weekday, PlacementPlan>>();
        document.roster().placements().forEach((employee, days) -> {
            var locked = new LinkedHashMap<Weekday, PlacementPlan>();
            days.forEach((day, plan) -> {
                if (plan.pinned() && here.contains(employee)) {
                    locked.put(day, plan);
                }
            });
            if (!locked.isEmpty()) {
                kept.put(employee, locked);
            }
        });
        return kept;
    }
}
