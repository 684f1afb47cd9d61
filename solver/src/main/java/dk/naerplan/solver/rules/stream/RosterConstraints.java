package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** All rules of a roster, in the order of {@link dk.naerplan.solver.rules.RosterRule}. */
public final class RosterConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        var streams = new RosterStreams(factory);
        var seat = new SeatRules(streams);
        var day = new DayRules(streams);
        var week = new WeekRules(streams);
        var office = new OfficeRules(streams);
        var session = new SessionRules(streams);
        var closeness = new ClosenessRules(streams);
        var coordination = new CoordinationRules(streams);
        var presence = new PresenceRules(streams);
        var fairness = new FairnessRules(streams);
        var wishes = new WishRules(streams);
        return new Constraint[] {
            seat.competency(),
            seat.availability(),
            day.overlap(),
            day.dailyHours(),
            week.weeklyHours(),
            week.dailyRest(),
            week.weeklyRest(),
            office.deskCapacity(),
            session.venueConflict(),
            session.spacing(),
            seat.grantScope(),
            office.outpostedDays(),
            new CoverageRule(streams).coverage(),
            closeness.unfamiliarContact(),
            closeness.extraFaces(),
            closeness.splitLead(),
            presence.presence(),
            coordination.unlinkedAreas(),
            coordination.unrepresentedArea(),
            presence.overview(),
            coordination.singleHanded(),
            day.travel(),
            fairness.fairness(),
            fairness.eveningFairness(),
            wishes.wishes(),
            office.deskHopping(),
            new StabilityRule(streams).stability(),
        };
    }
}
