package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.naerplan.solver.rules.RosterRule.COVERAGE;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.rules.CoverageJustification;
import dk.naerplan.solver.rules.SeatSnapshot;
import java.util.Optional;

/** What is demanded and not staffed. */
final class CoverageRule {

    private final UniConstraintStream<Assignment> seats;

    CoverageRule(RosterStreams streams) {
        this.seats = streams.seats();
    }

    Constraint coverage() {
        var empty = seats.filter(seat -> seat.getEmployee() == null);
        var blocking = empty.filter(seat -> seat.getSeat().mandatory());
        var stranded =
                seats.filter(seat -> seat.getEmployee() != null).ifExists(blocking, equal(Assignment::getSession));
        return empty.concat(stranded)
                .penalizeLong(COVERAGE.defaultScore(), CoverageRule::uncovered)
                .justifyWith((seat, score) -> new CoverageJustification(
                        SeatSnapshot.of(seat),
                        seat.getSeat(),
                        Optional.ofNullable(seat.getEmployee()),
                        uncovered(seat)))
                .asConstraint(COVERAGE.id());
    }

    private static long uncovered(Assignment seat) {
        return (long) seat.duration() * seat.getSession().coverageFactor();
    }
}
