package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.STABILITY;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.rules.RosterChange;
import dk.naerplan.solver.rules.StabilityJustification;
import org.jspecify.annotations.Nullable;

/** How far the roster strays from the published one. */
final class StabilityRule {

    private final RosterStreams streams;

    StabilityRule(RosterStreams streams) {
        this.streams = streams;
    }

    Constraint stability() {
        return seats().concat(starts())
                .concat(placements())
                .penalizeLong(STABILITY.defaultScore())
                .justifyWith((change, score) -> new StabilityJustification(change))
                .asConstraint(STABILITY.id());
    }

    private UniConstraintStream<RosterChange> seats() {
        return streams.seats()
                .filter(seat -> isChanged(seat.getBaseline(), seat.getEmployee()))
                .map(RosterChange.OfSeat::in);
    }

    private UniConstraintStream<RosterChange> starts() {
        return streams.started()
                .filter(session -> isChanged(session.getBaseline(), session.getStart()))
                .map(RosterChange.OfStart::in);
    }

    private UniConstraintStream<RosterChange> placements() {
        return streams.placed()
                .filter(placement -> isChanged(placement.getBaseline(), placement.getOffice()))
                .map(RosterChange.OfPlacement::in);
    }

    private static <T> boolean isChanged(@Nullable Baseline<T> baseline, @Nullable T current) {
        return baseline != null && baseline.differsFrom(current);
    }
}
