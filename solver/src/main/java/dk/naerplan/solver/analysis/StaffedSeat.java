package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import java.util.Comparator;
import java.util.Optional;

/** An employee on a seat of a session that has a start. */
record StaffedSeat(Assignment assignment, Employee employee, int start) {

    /** Seat order: by start, then by assignment id. */
    static final Comparator<StaffedSeat> ORDER = Comparator.comparingInt(StaffedSeat::start)
            .thenComparing(seat -> seat.assignment().getId());

    static Optional<StaffedSeat> of(Assignment assignment) {
        Employee employee = assignment.getEmployee();
        Integer start = assignment.getSession().getStart();
        return employee == null || start == null
                ? Optional.empty()
                : Optional.of(new StaffedSeat(assignment, employee, start));
    }

    /** The area that a session serves. */
    static Optional<Area> areaOf(Session session) {
        return session.getActivity().area().or(() -> venueArea(session.getVenue()));
    }

    static Optional<Area> venueArea(Venue venue) {
        return venue instanceof Venue.Site site ? site.area() : Optional.empty();
    }

    Session session() {
        return assignment.getSession();
    }

    Activity activity() {
        return session().getActivity();
    }

    SeatRequirement demand() {
        return assignment.getSeat();
    }

    Optional<Area> area() {
        return areaOf(session());
    }

    int duration() {
        return session().getDuration();
    }

    int end() {
        return start + duration();
    }

    int day() {
        return Math.floorDiv(start, WeekTime.MINUTES_PER_DAY);
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end();
    }
}
