package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static dk.naerplan.solver.rules.RosterRule.SPACING;
import static dk.naerplan.solver.rules.RosterRule.VENUE_CONFLICT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.rules.SessionSnapshot;
import dk.naerplan.solver.rules.SpacingJustification;
import dk.naerplan.solver.rules.VenueConflictJustification;

/** How sessions get along with each other: rules on pairs of started sessions. */
final class SessionRules {

    private final UniConstraintStream<Session> started;

    SessionRules(RosterStreams streams) {
        this.started = streams.started();
    }

    Constraint venueConflict() {
        var exclusive = started.filter(SessionRules::isExclusive);
        return exclusive
                .join(
                        exclusive,
                        equal(Session::getVenue),
                        filtering((one, other) -> isPair(one, other) && conflict(one, other) > 0))
                .penalizeLong(VENUE_CONFLICT.defaultScore(), SessionRules::conflict)
                .justifyWith((one, other, score) -> new VenueConflictJustification(
                        SessionSnapshot.of(one), SessionSnapshot.of(other), conflict(one, other)))
                .asConstraint(VENUE_CONFLICT.id());
    }

    private static boolean isExclusive(Session session) {
        return session.getVenue() instanceof Venue.Site site && site.exclusive();
    }

    private static int conflict(Session one, Session other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    Constraint spacing() {
        var spaced = started.filter(session -> session.getActivity().minSpacingDays() > 0);
        return spaced.join(
                        spaced,
                        equal(Session::getActivity),
                        filtering((one, other) -> isPair(one, other) && missingDays(one, other) > 0))
                .penalizeLong(SPACING.defaultScore(), SessionRules::missingDays)
                .justifyWith((one, other, score) -> new SpacingJustification(
                        SessionSnapshot.of(one), SessionSnapshot.of(other), missingDays(one, other)))
                .asConstraint(SPACING.id());
    }

    private static int missingDays(Session one, Session other) {
        return one.getActivity().minSpacingDays() - Math.abs(one.day() - other.day());
    }

    /** Takes each pair once. */
    private static boolean isPair(Session one, Session other) {
        return one.getId().compareTo(other.getId()) < 0;
    }
}
