package dk.naerplan.datasets.format.mapping;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a document has decided, and what it has published, into a roster. */
final class PlanApplier {

    private final Map<String, Employee> employees;
    private final Map<String, Office> offices;
    private final RosterData plan;

    PlanApplier(Map<String, Employee> employees, Map<String, Office> offices, RosterData plan) {
        this.employees = employees;
        this.offices = offices;
        this.plan = plan;
    }

    void applyTo(Roster roster) {
        roster.setState(plan.state());
        roster.getSessions().forEach(this::apply);
        roster.getAssignments().forEach(this::apply);
        roster.getPlacements().forEach(this::apply);
    }

    private void apply(Session session) {
        SessionPlan decided = plan.sessions().get(session.getId());
        if (decided != null) {
            decided.start().map(WeekMoment::minuteOfWeek).ifPresent(session::setStart);
            session.setPinned(decided.pinned());
        }
        Optional.ofNullable(plan.baseline().sessions().get(session.getId()))
                .flatMap(SessionPlan::start)
                .ifPresent(start -> session.setBaseline(new Baseline<>(start.minuteOfWeek())));
    }

    private void apply(Assignment seat) {
        seat.setStart(seat.getSession().getStart());
        SeatPlan decided = planOf(seat, plan.sessions());
        if (decided != null) {
            seat.setEmployee(employeeOf(decided));
            seat.setPinned(decided.pinned());
        }
        SeatPlan published = planOf(seat, plan.baseline().sessions());
        if (published != null) {
            seat.setBaseline(new Baseline<>(employeeOf(published)));
        }
    }

    private static @Nullable SeatPlan planOf(Assignment seat, Map<String, SessionPlan> sessions) {
        SessionPlan session = sessions.get(seat.getSession().getId());
        return session == null ? null : session.seats().get(SeatIds.numberIn(seat.getId()));
    }

    private @Nullable Employee employeeOf(SeatPlan seat) {
        return seat.employee().map(id -> FactBook.get(employees, id)).orElse(null);
    }

    private void apply(Placement placement) {
        PlacementPlan decided = planOf(placement, plan.placements());
        if (decided != null) {
            placement.setOffice(FactBook.get(offices, decided.office()));
            placement.setPinned(decided.pinned());
        }
        PlacementPlan published = planOf(placement, plan.baseline().placements());
        if (published != null) {
            placement.setBaseline(new Baseline<>(FactBook.get(offices, published.office())));
        }
    }

    private static @Nullable PlacementPlan planOf(
            Placement placement, Map<String, Map<Weekday, PlacementPlan>> placements) {
        return placements.getOrDefault(placement.getEmployee().id(), Map.of()).get(Weekday.of(placement.getDay()));
    }
}
