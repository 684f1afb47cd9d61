package dk.naerplan.benchmarks.exact;

import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one activity that are alike in everything: where nobody is at two places at once, exchanging all their values
 * changes no measure. Searching only the order in which they start one after the other saves the search from proving the same
 * thing again for every exchange. Where seats of one employee overlap, their ids decide the order of the day: nothing is alike then.
 */
final class AlikeSessions {

    private record Likeness(
            Activity activity,
            Venue venue,
            int duration,
            int preparation,
            boolean mayBePostponed,
            List<Integer> starts,
            List<SeatRequirement> seats,
            List<List<Employee>> eligible) {}

    private final List<List<String>> groups;

    AlikeSessions(Roster roster) {
        var byLikeness = new LinkedHashMap<Likeness, List<String>>();
        seatsBySession(roster).forEach((session, seats) -> {
            if (isFree(session, seats)) {
                byLikeness
                        .computeIfAbsent(likeness(session, seats), key -> new ArrayList<>())
                        .add(session.getId());
            }
        });
        this.groups =
                byLikeness.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static Map<Session, List<Assignment>> seatsBySession(Roster roster) {
        var seats = new LinkedHashMap<Session, List<Assignment>>();
        roster.getSessions().forEach(session -> seats.put(session, new ArrayList<>()));
        roster.getAssignments()
                .forEach(seat -> seats.computeIfAbsent(seat.getSession(), key -> new ArrayList<>())
                        .add(seat));
        return seats;
    }

    private static boolean isFree(Session session, List<Assignment> seats) {
        boolean inRange =
                session.getStart() == null || session.getAllowedStarts().contains(session.getStart());
        return session.getAllowedStarts().size() > 1
                && inRange
                && !session.isFrozen()
                && session.getBaseline() == null
                && seats.stream().allMatch(SeatChoice::isPlain);
    }

    private static Likeness likeness(Session session, List<Assignment> seats) {
        return new Likeness(
                session.getActivity(),
                session.getVenue(),
                session.getDuration(),
                session.getPreparation(),
                session.mayBePostponed(),
                session.getAllowedStarts().stream().sorted().toList(),
                seats.stream().map(Assignment::getSeat).toList(),
                seats.stream().map(Assignment::getEligible).toList());
    }

    /** Ids of sessions that are alike, at least two each. */
    List<List<String>> groups() {
        return groups;
    }

    /** A roster that costs the same, in which alike sessions start in the order of the roster's list. */
    Roster sorted(Roster roster) {
        Roster sorted = RosterEdit.copyOf(roster);
        var seats = new HashMap<String, List<Assignment>>();
        seatsBySession(sorted).forEach((session, own) -> seats.put(session.getId(), own));
        var sessions = new HashMap<String, Session>();
        sorted.getSessions().forEach(session -> sessions.put(session.getId(), session));
        for (List<String> group : groups) {
            exchange(group.stream()
                    .map(id -> new Values(Objects.requireNonNull(sessions.get(id)), seats.getOrDefault(id, List.of())))
                    .toList());
        }
        return sorted;
    }

    private static void exchange(List<Values> group) {
        List<Content> contents = group.stream()
                .map(Values::content)
                .sorted(Comparator.comparing(Content::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (int i = 0; i < group.size(); i++) {
            group.get(i).set(contents.get(i));
        }
    }

    /** What one session of a group holds. */
    private record Content(@Nullable Integer start, List<@Nullable Employee> employees) {}

    /** One session of a group, with its seats. */
    private record Values(Session session, List<Assignment> seats) {

        Content content() {
            var employees = new ArrayList<@Nullable Employee>();
            seats.forEach(seat -> employees.add(seat.getEmployee()));
            return new Content(session.getStart(), employees);
        }

        void set(Content content) {
            session.setStart(content.start());
            for (int i = 0; i < seats.size(); i++) {
                seats.get(i).setEmployee(content.employees().get(i));
                seats.get(i).setStart(content.start());
            }
        }
    }
}
