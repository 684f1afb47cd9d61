package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.AVAILABILITY;
import static dk.naerplan.solver.rules.RosterRule.COMPETENCY;
import static dk.naerplan.solver.rules.RosterRule.GRANT_SCOPE;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.rules.AvailabilityJustification;
import dk.naerplan.solver.rules.CompetencyJustification;
import dk.naerplan.solver.rules.GrantScopeJustification;
import dk.naerplan.solver.rules.SeatSnapshot;

/** Whether each employee may take the seat at all. */
final class SeatRules {

    private final UniConstraintStream<Assignment> staffed;

    SeatRules(RosterStreams streams) {
        this.staffed = streams.staffed();
    }

    Constraint competency() {
        return staffed.filter(seat -> unmet(seat) > 0)
                .penalizeLong(COMPETENCY.defaultScore(), SeatRules::unmet)
                .justifyWith((seat, score) -> new CompetencyJustification(
                        seat.employee(), SeatSnapshot.of(seat), seat.getSeat().unmetBy(seat.employee())))
                .asConstraint(COMPETENCY.id());
    }

    private static int unmet(Assignment seat) {
        return seat.getSeat().unmetCount(seat.employee());
    }

    Constraint availability() {
        return staffed.filter(seat -> unavailable(seat) > 0)
                .penalizeLong(AVAILABILITY.defaultScore(), SeatRules::unavailable)
                .justifyWith((seat, score) ->
                        new AvailabilityJustification(seat.employee(), SeatSnapshot.of(seat), unavailable(seat)))
                .asConstraint(AVAILABILITY.id());
    }

    private static int unavailable(Assignment seat) {
        return seat.employee().time().unavailableMinutes(seat.start(), seat.end());
    }

    Constraint grantScope() {
        return staffed.filter(seat -> !Eligibility.isFinanced(seat.employee(), seat.getSession()))
                .penalizeLong(GRANT_SCOPE.defaultScore(), Assignment::duration)
                .justifyWith((seat, score) -> new GrantScopeJustification(
                        seat.employee(), SeatSnapshot.of(seat), seat.area().orElseThrow()))
                .asConstraint(GRANT_SCOPE.id());
    }
}
