package dk.naerplan.ui.roster.propose;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search must leave alone beside what is locked: everything outside its part of the week, and what somebody decided
 * while it ran. Held things are locked in the search's document only; the plan's own locks stay as they are.
 *
 * @param decided ids of seats, sessions and placements
 */
public record Holding(SearchScope scope, Set<String> decided) {

    public Holding {
        decided = Set.copyOf(decided);
    }

    public static Holding of(SearchScope scope) {
        return new Holding(scope, Set.of());
    }

    /** What a search holds that was given this week of the plan, some of it locked. */
    public static Holding resumed(SearchScope scope, DataSet plan, DataSet given) {
        Set<String> locked = lockedIn(plan);
        return new Holding(
                scope,
                lockedIn(given).stream().filter(id -> !locked.contains(id)).collect(Collectors.toSet()));
    }

    private static Set<String> lockedIn(DataSet document) {
        Roster roster = RosterMapper.toRoster(document);
        var locked = new HashSet<String>();
        roster.getSessions().stream()
                .filter(Session::isPinned)
                .map(Session::getId)
                .forEach(locked::add);
        roster.getAssignments().stream()
                .filter(Assignment::isPinned)
                .map(Assignment::getId)
                .forEach(locked::add);
        roster.getPlacements().stream()
                .filter(Placement::isPinned)
                .map(Placement::getId)
                .forEach(locked::add);
        return locked;
    }

    /** Holds also what is another in the later document. */
    public Holding and(DataSet before, DataSet after) {
        var more = new HashSet<>(decided);
        RosterDiff.between(RosterMapper.toRoster(before), RosterMapper.toRoster(after))
                .differences()
                .forEach(difference -> more.add(idOf(difference)));
        return new Holding(scope, more);
    }

    private static String idOf(Difference difference) {
        return switch (difference) {
            case Difference.SeatChanged seat -> seat.seat().getId();
            case Difference.StartChanged start -> start.session().getId();
            case Difference.PlacementChanged place -> Placement.idOf(place.employee(), place.day());
            case Difference.SessionGained gained -> gained.session().getId();
            case Difference.SessionLost lost -> lost.session().getId();
        };
    }

    /** The document in which everything held is locked; what is not decided yet can not be, and {@link FoundPart} sees to it. */
    public DataSet in(DataSet document) {
        Roster roster = RosterMapper.toRoster(document);
        roster.getSessions().stream()
                .filter(session -> session.getStart() != null)
                .filter(session -> !scope.includes(session) || decided.contains(session.getId()))
                .forEach(session -> session.setPinned(true));
        roster.getAssignments().stream()
                .filter(seat -> !scope.includes(seat) || decided.contains(seat.getId()))
                .forEach(seat -> seat.setPinned(true));
        roster.getPlacements().stream()
                .filter(placement -> placement.getOffice() != null)
                .filter(placement -> !scope.includes(placement) || decided.contains(placement.getId()))
                .forEach(placement -> placement.setPinned(true));
        return RosterMapper.withRoster(document, roster);
    }
}
