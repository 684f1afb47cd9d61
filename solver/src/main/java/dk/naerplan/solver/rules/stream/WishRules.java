package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static dk.naerplan.solver.rules.RosterRule.WISHES;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.DesiredInterval;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.rules.SeatSnapshot;
import dk.naerplan.solver.rules.WishesJustification;
import java.util.List;
import java.util.Optional;

/** What employees would rather not, and would rather, have. */
final class WishRules {

    private static final int MISSED_WISH = 60;

    private final RosterStreams streams;

    WishRules(RosterStreams streams) {
        this.streams = streams;
    }

    Constraint wishes() {
        return undesired()
                .concat(missed())
                .penalizeLong(WISHES.defaultScore(), WishesJustification::measure)
                .justifyWith((wish, score) -> wish)
                .asConstraint(WISHES.id());
    }

    private UniConstraintStream<WishesJustification> undesired() {
        return streams.staffed()
                .filter(seat -> undesiredMinutes(seat) > 0)
                .map(seat -> new WishesJustification(
                        seat.employee(), Optional.of(SeatSnapshot.of(seat)), Optional.empty(), undesiredMinutes(seat)));
    }

    private static int undesiredMinutes(Assignment seat) {
        List<Interval> undesired = seat.employee().wishes().undesired();
        return undesired.isEmpty() ? 0 : Interval.overlapOf(undesired, seat.start(), seat.end());
    }

    private UniConstraintStream<WishesJustification> missed() {
        return streams.factory()
                .forEach(DesiredInterval.class)
                .ifNotExists(
                        streams.staffed(),
                        equal(DesiredInterval::employee, Assignment::employee),
                        filtering((wish, seat) -> wish.interval().overlap(seat.start(), seat.end()) > 0))
                .map(wish -> new WishesJustification(
                        wish.employee(), Optional.empty(), Optional.of(wish.interval()), MISSED_WISH));
    }
}
