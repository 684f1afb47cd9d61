package dk.naerplan.ui.roster.propose;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search has found for its part of the week. A search leaves nothing undecided that it can decide; what was undecided outside its
 * part is so again here, but for the time of a session that somebody was found for.
 */
public final class FoundPart {

    private final SearchScope scope;
    private final Set<String> inScope;
    private final RosterDiff all;

    private FoundPart(SearchScope scope, Roster given, RosterDiff all) {
        this.scope = scope;
        this.inScope = given.getPlacements().stream()
                .filter(scope::includes)
                .map(Placement::getId)
                .collect(Collectors.toSet());
        this.all = all;
    }

    /**
     * @param given what the search was given, with all locked that it had to leave alone
     * @param found what it ended with
     */
    public static DataSet of(SearchScope scope, DataSet given, DataSet found) {
        if (scope == SearchScope.WHOLE_WEEK) {
            return found;
        }
        Roster begun = RosterMapper.toRoster(given);
        RosterDiff all = RosterDiff.between(begun, RosterMapper.toRoster(found));
        return RosterMapper.withRoster(
                given, all.only(new FoundPart(scope, begun, all)::keeps).onto(begun));
    }

    private boolean keeps(Difference difference) {
        return switch (difference) {
            case Difference.StartChanged start -> keeps(start);
            case Difference.PlacementChanged placement ->
                isDecided(placement.before())
                        || inScope.contains(Placement.idOf(placement.employee(), placement.day()));
            case Difference.SeatChanged seat -> true;
            case Difference.SessionGained gained -> true;
            case Difference.SessionLost lost -> true;
        };
    }

    private boolean keeps(Difference.StartChanged start) {
        return isDecided(start.before())
                || scope.includes(start.session())
                || all.differences().stream()
                        .anyMatch(other -> other instanceof Difference.SeatChanged seat
                                && seat.after().isPresent()
                                && seat.seat()
                                        .getSession()
                                        .getId()
                                        .equals(start.session().getId()));
    }

    /** Whether the search may change it at all, since what is decided outside its part is locked. */
    private static boolean isDecided(Optional<?> before) {
        return before.isPresent();
    }
}
