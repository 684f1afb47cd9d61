package dk.naerplan.solver.solving;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.WorkTime;
import java.util.List;
import java.util.stream.Stream;

/** What has happened to a published roster. */
public sealed interface Disruption {

    /** The roster as it would be if nobody reacted, as another object. */
    Roster applyTo(Roster published);

    /** Whether the session has to be staffed or timed anew. */
    boolean touches(Session session);

    /** Whether the employee can no longer be on the seat. */
    default boolean frees(Assignment seat) {
        return false;
    }

    /** An employee is away, whatever the reason, from a minute of the week until another. */
    record EmployeeAbsent(String employeeId, Interval when) implements Disruption {

        @Override
        public Roster applyTo(Roster published) {
            return RosterEdit.of(published)
                    .changeEmployees(employee -> employee.id().equals(employeeId) ? away(employee) : employee)
                    .build();
        }

        @Override
        public boolean touches(Session session) {
            return false;
        }

        @Override
        public boolean frees(Assignment seat) {
            return seat.isStaffed()
                    && seat.employee().id().equals(employeeId)
                    && when.overlap(seat.start(), seat.end()) > 0;
        }

        private Employee away(Employee employee) {
            WorkTime time = employee.time();
            return employee.withTime(time.withAbsences(
                    Stream.concat(time.absences().stream(), Stream.of(when)).toList()));
        }
    }

    /** A session that nobody knew of, with its seats. */
    record SessionAdded(Session session, List<SeatRequirement> seats) implements Disruption {

        public SessionAdded {
            seats = List.copyOf(seats);
        }

        @Override
        public Roster applyTo(Roster published) {
            return RosterEdit.of(published).addSession(session, seats).build();
        }

        @Override
        public boolean touches(Session other) {
            return other.getId().equals(session.getId());
        }
    }

    /**
     * A session takes longer, or shorter, than published.
     *
     * @param duration minutes, 1 or more
     * @param allowedStarts starts from which it can be held in that time, at least one
     */
    record SessionResized(String sessionId, int duration, List<Integer> allowedStarts) implements Disruption {

        public SessionResized {
            allowedStarts = List.copyOf(allowedStarts);
        }

        @Override
        public Roster applyTo(Roster published) {
            Session session = published.getSessions().stream()
                    .filter(this::touches)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The roster has no session (%s).\n".formatted(sessionId) + "Maybe add it instead."));
            return RosterEdit.of(published)
                    .replaceSession(session.with(duration, allowedStarts))
                    .build();
        }

        @Override
        public boolean touches(Session session) {
            return session.getId().equals(sessionId);
        }
    }

    /** A session is not held. */
    record SessionCancelled(String sessionId) implements Disruption {

        @Override
        public Roster applyTo(Roster published) {
            return RosterEdit.of(published).removeSession(sessionId).build();
        }

        @Override
        public boolean touches(Session session) {
            return false;
        }
    }

    /** What the roster knows already: whoever is on a seat during an absence of theirs leaves it, locked or not. */
    record AbsencesRecorded() implements Disruption {

        @Override
        public Roster applyTo(Roster published) {
            return RosterEdit.copyOf(published);
        }

        @Override
        public boolean touches(Session session) {
            return false;
        }

        @Override
        public boolean frees(Assignment seat) {
            return seat.isStaffed()
                    && seat.employee().time().absences().stream()
                            .anyMatch(away -> away.overlap(seat.start(), seat.end()) > 0);
        }
    }
}
