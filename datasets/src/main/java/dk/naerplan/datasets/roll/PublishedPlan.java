package dk.naerplan.datasets.roll;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** This week's plan as the baseline of the next: the regular sessions and the placements that the next week has too. */
final class PublishedPlan {

    private final DataSet document;
    private final Set<String> regular;
    private final Roster next;

    private PublishedPlan(DataSet document, DataSet next) {
        this.document = document;
        this.regular = DemandedSession.of(next).stream()
                .filter(session -> session.sessions().postponedFrom().isEmpty())
                .map(DemandedSession::id)
                .collect(Collectors.toUnmodifiableSet());
        this.next = RosterMapper.toRoster(next);
    }

    /** A draft with nothing decided and that baseline. */
    static RosterData of(DataSet document, DataSet next) {
        var plan = new PublishedPlan(document, next);
        return new RosterData(
                RosterState.DRAFT, Map.of(), Map.of(), new BaselineData(plan.sessions(), plan.placements()));
    }

    private Map<String, SessionPlan> sessions() {
        var plans = new LinkedHashMap<String, SessionPlan>();
        for (Session session : next.getSessions()) {
            SessionPlan before = document.roster().sessions().get(session.getId());
            if (before != null && regular.contains(session.getId())) {
                plans.put(session.getId(), new SessionPlan(before.start(), false, seats(before)));
            }
        }
        return plans;
    }

    private static Map<Integer, SeatPlan> seats(SessionPlan before) {
        var seats = new LinkedHashMap<Integer, SeatPlan>();
        before.seats().forEach((number, seat) -> {
            if (seat.employee().isPresent()) {
                seats.put(number, new SeatPlan(seat.employee(), false));
            }
        });
        return seats;
    }

    private Map<String, Map<Weekday, PlacementPlan>> placements() {
        var plans = new LinkedHashMap<String, Map<Weekday, PlacementPlan>>();
        for (Placement placement : next.getPlacements()) {
            String employee = placement.getEmployee().id();
            Weekday day = Weekday.of(placement.getDay());
            PlacementPlan before = document.roster()
                    .placements()
                    .getOrDefault(employee, Map.of())
                    .get(day);
            if (before != null) {
                plans.computeIfAbsent(employee, id -> new LinkedHashMap<>())
                        .put(day, new PlacementPlan(before.office(), false));
            }
        }
        return plans;
    }
}
