package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.OVERVIEW;
import static dk.naerplan.solver.rules.RosterRule.SINGLE_HANDED;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static dk.naerplan.solver.rules.RosterRule.UNREPRESENTED_AREA;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Session;

/** Judges how well the areas hang together. */
final class CoordinationAuditor {

    private CoordinationAuditor() {}

    static void audit(AuditedWeek week, PresenceSums sums, Tally tally) {
        var bridges = new Bridges(week);
        for (CoordinationLink link : week.roster().getLinks()) {
            tally.add(UNLINKED_AREAS, bridges.isBridged(link) ? 0 : link.weight());
        }
        for (Session session : week.started()) {
            for (Area area : session.getActivity().represents()) {
                tally.add(UNREPRESENTED_AREA, bridges.isRepresented(session, area) ? 0 : 1);
            }
        }
        for (OverviewTarget target : week.roster().getOverviewTargets()) {
            tally.add(OVERVIEW, target.minutes() - sums.overviewOn(target));
        }
        week.workers().forEach((area, workers) -> tally.add(SINGLE_HANDED, workers.size() == 1 ? area.need() : 0));
    }
}
