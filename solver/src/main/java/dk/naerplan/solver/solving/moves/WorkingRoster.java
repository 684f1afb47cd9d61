package dk.naerplan.solver.solving.moves;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.domain.variable.descriptor.GenuineVariableDescriptor;
import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.ChangeMove;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The roster that the solver works on, as far as it may be changed, and how to change it.
 *
 * @param seats that may be given to somebody else
 * @param sessions that may start at another time
 * @param placements that may be at another office
 * @param bySession the seats among these by the id of their session
 * @param byExclusiveVenue all sessions of each venue in which only one fits at a time, where there are several and one may move
 * @param open who is eligible for which of the seats, which are the only ones a search gives to an employee
 */
record WorkingRoster(
        List<Assignment> seats,
        List<Session> sessions,
        List<Placement> placements,
        Map<String, List<Assignment>> bySession,
        List<List<Session>> byExclusiveVenue,
        OpenSeats open,
        GenuineVariableDescriptor<Roster> employee,
        GenuineVariableDescriptor<Roster> start,
        GenuineVariableDescriptor<Roster> office) {

    static WorkingRoster of(ScoreDirector<Roster> director) {
        var inner = (InnerScoreDirector<Roster, ?>) director;
        Roster roster = inner.getWorkingSolution();
        List<Assignment> seats = roster.getAssignments().stream()
                .filter(seat -> !seat.isFrozen() && !seat.getEligible().isEmpty())
                .toList();
        return new WorkingRoster(
                seats,
                roster.getSessions().stream()
                        .filter(session -> !session.isFrozen())
                        .toList(),
                roster.getPlacements().stream()
                        .filter(placement -> !placement.isFrozen())
                        .toList(),
                seats.stream()
                        .collect(Collectors.groupingBy(seat -> seat.getSession().getId())),
                byExclusiveVenue(roster),
                new OpenSeats(seats),
                variable(inner, Assignment.class, "employee"),
                variable(inner, Session.class, "start"),
                variable(inner, Placement.class, "office"));
    }

    private static List<List<Session>> byExclusiveVenue(Roster roster) {
        return roster.getSessions().stream()
                .filter(session -> session.getVenue() instanceof Venue.Site site && site.exclusive())
                .collect(Collectors.groupingBy(Session::getVenue, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(sharing -> sharing.size() > 1 && sharing.stream().anyMatch(WorkingRoster::isMovable))
                .toList();
    }

    /** Whether there is another time for the session. */
    static boolean isMovable(Session session) {
        return !session.isFrozen() && session.getAllowedStarts().size() > 1;
    }

    /** The seats of the session that may change hands. */
    List<Assignment> seatsOf(Session session) {
        return bySession.getOrDefault(session.getId(), List.of());
    }

    /** The seats that may change hands, by the resident group whom they meet. */
    List<List<Assignment>> byGroup() {
        return List.copyOf(seats.stream()
                .filter(seat -> seat.group().isPresent())
                .collect(Collectors.groupingBy(
                        seat -> seat.group().orElseThrow().id(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static GenuineVariableDescriptor<Roster> variable(
            InnerScoreDirector<Roster, ?> director, Class<?> entity, String name) {
        return director.getSolutionDescriptor()
                .findEntityDescriptorOrFail(entity)
                .getGenuineVariableDescriptor(name);
    }

    Move<Roster> give(Assignment seat, @Nullable Employee taker) {
        return new ChangeMove<>(employee, seat, taker);
    }

    Move<Roster> begin(Session session, @Nullable Integer minute) {
        return new ChangeMove<>(start, session, minute);
    }

    Move<Roster> place(Placement placement, @Nullable Office at) {
        return new ChangeMove<>(office, placement, at);
    }
}
