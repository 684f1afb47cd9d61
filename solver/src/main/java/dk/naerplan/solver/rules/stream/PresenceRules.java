package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.naerplan.solver.rules.RosterRule.OVERVIEW;
import static dk.naerplan.solver.rules.RosterRule.PRESENCE;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.rules.OverviewJustification;
import dk.naerplan.solver.rules.PresenceJustification;
import java.util.Optional;

/**
 * Time at local and central offices. A target enters the sum as so many minutes missing, so that what is left below zero at
 * the end is the shortfall, also where nobody is present.
 */
final class PresenceRules {

    private final RosterStreams streams;

    PresenceRules(RosterStreams streams) {
        this.streams = streams;
    }

    Constraint presence() {
        return targets()
                .concat(atSites())
                .concat(atLocalOffices())
                .groupBy((area, minutes) -> area, sum((area, minutes) -> minutes))
                .filter((area, balance) -> balance < 0)
                .penalizeLong(PRESENCE.defaultScore(), (area, balance) -> -(long) balance * area.need())
                .justifyWith((area, balance, score) -> new PresenceJustification(area, area.presenceTarget() + balance))
                .asConstraint(PRESENCE.id());
    }

    private BiConstraintStream<Area, Integer> targets() {
        return streams.factory()
                .forEach(Area.class)
                .filter(area -> area.presenceTarget() > 0)
                .expand(area -> -area.presenceTarget());
    }

    private BiConstraintStream<Area, Integer> atSites() {
        return streams.staffed()
                .filter(seat -> isTarget(seat.getSession().getVenue().area()))
                .map(seat -> seat.getSession().getVenue().area().orElseThrow(), Assignment::duration);
    }

    private BiConstraintStream<Area, Integer> atLocalOffices() {
        return streams.days()
                .filter((employee, number, day) -> isTarget(day.area()))
                .map((employee, number, day) -> day.area().orElseThrow(), (employee, number, day) -> day.present());
    }

    private static boolean isTarget(Optional<Area> area) {
        return area.isPresent() && area.get().presenceTarget() > 0;
    }

    Constraint overview() {
        return streams.factory()
                .forEach(OverviewTarget.class)
                .map(OverviewTarget::day, target -> -target.minutes())
                .concat(atCentralOffices())
                .groupBy((day, minutes) -> day, sum((day, minutes) -> minutes))
                .filter((day, balance) -> balance < 0)
                .join(OverviewTarget.class, equal((day, balance) -> day, OverviewTarget::day))
                .penalizeLong(OVERVIEW.defaultScore(), (day, balance, target) -> -balance)
                .justifyWith(
                        (day, balance, target, score) -> new OverviewJustification(target, target.minutes() + balance))
                .asConstraint(OVERVIEW.id());
    }

    private BiConstraintStream<Integer, Integer> atCentralOffices() {
        return streams.days()
                .filter((employee, number, day) -> day.isAtCentralOffice() && employee.has(Role.COORDINATOR))
                .map((employee, number, day) -> number, (employee, number, day) -> day.atOffice());
    }
}
