package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads out of a roster what a document says of it. */
final class PlanReader {

    private final Map<String, SessionPlan> sessions = new LinkedHashMap<>();
    private final Map<String, SessionPlan> publishedSessions = new LinkedHashMap<>();
    private final Map<String, Map<Weekday, PlacementPlan>> placements = new LinkedHashMap<>();
    private final Map<String, Map<Weekday, PlacementPlan>> publishedPlacements = new LinkedHashMap<>();

    private PlanReader() {}

    static RosterData planOf(Roster roster) {
        var reader = new PlanReader();
        roster.getSessions().forEach(reader::read);
        roster.getAssignments().forEach(reader::read);
        roster.getPlacements().forEach(reader::read);
        return new RosterData(
                roster.getState(),
                reader.sessions,
                reader.placements,
                new BaselineData(reader.publishedSessions, reader.publishedPlacements));
    }

    private void read(Session session) {
        Integer start = session.getStart();
        if (start != null || session.isPinned()) {
            put(sessions, session, start, session.isPinned());
        }
        Baseline<Integer> published = session.getBaseline();
        if (published != null) {
            put(publishedSessions, session, published.value(), false);
        }
    }

    private static void put(Map<String, SessionPlan> plans, Session session, @Nullable Integer start, boolean pinned) {
        Optional<WeekMoment> moment = Optional.ofNullable(start).map(WeekMoment::of);
        plans.put(session.getId(), new SessionPlan(moment, pinned, Map.of()));
    }

    private void read(Assignment seat) {
        if (seat.getEmployee() != null || seat.isPinned()) {
            put(sessions, seat, seat.getEmployee(), seat.isPinned());
        }
        Baseline<Employee> published = seat.getBaseline();
        if (published != null) {
            put(publishedSessions, seat, published.value(), false);
        }
    }

    private static void put(
            Map<String, SessionPlan> plans, Assignment seat, @Nullable Employee employee, boolean pinned) {
        SessionPlan session = plans.getOrDefault(seat.getSession().getId(), SessionPlan.EMPTY);
        var seats = new LinkedHashMap<>(session.seats());
        seats.put(
                SeatIds.numberIn(seat.getId()),
                new SeatPlan(Optional.ofNullable(employee).map(Employee::id), pinned));
        plans.put(seat.getSession().getId(), new SessionPlan(session.start(), session.pinned(), seats));
    }

    private void read(Placement placement) {
        if (placement.getOffice() != null) {
            put(placements, placement, placement.office(), placement.isPinned());
        }
        Baseline<Office> published = placement.getBaseline();
        if (published != null && published.value() != null) {
            put(publishedPlacements, placement, published.value(), false);
        }
    }

    private static void put(
            Map<String, Map<Weekday, PlacementPlan>> plans, Placement placement, Office office, boolean pinned) {
        plans.computeIfAbsent(placement.getEmployee().id(), id -> new LinkedHashMap<>())
                .put(Weekday.of(placement.getDay()), new PlacementPlan(office.id(), pinned));
    }
}
