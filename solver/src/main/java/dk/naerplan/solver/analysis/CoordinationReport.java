package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.OverviewTarget;
import dk.naerplan.solver.domain.Session;

/** Adds up what ties the areas together. */
final class CoordinationReport {

    private CoordinationReport() {}

    static CoordinationKpi of(AuditedWeek week, PresenceSums sums) {
        var bridges = new Bridges(week);
        return new CoordinationKpi(
                links(week, bridges), representations(week, bridges), overview(week, sums), standIns(week));
    }

    private static Ratio links(AuditedWeek week, Bridges bridges) {
        Ratio share = Ratio.NOTHING;
        for (CoordinationLink link : week.roster().getLinks()) {
            share = share.plus(new Ratio(bridges.isBridged(link) ? link.weight() : 0, link.weight()));
        }
        return share;
    }

    private static Ratio representations(AuditedWeek week, Bridges bridges) {
        Ratio share = Ratio.NOTHING;
        for (Session session : week.roster().getSessions()) {
            for (Area area : session.getActivity().represents()) {
                share = share.plus(new Ratio(bridges.isRepresented(session, area) ? 1 : 0, 1));
            }
        }
        return share;
    }

    private static Ratio overview(AuditedWeek week, PresenceSums sums) {
        Ratio share = Ratio.NOTHING;
        for (OverviewTarget target : week.roster().getOverviewTargets()) {
            share = share.plus(new Ratio(Math.min(sums.overviewOn(target), target.minutes()), target.minutes()));
        }
        return share;
    }

    private static Ratio standIns(AuditedWeek week) {
        long several = week.workers().values().stream()
                .filter(workers -> workers.size() > 1)
                .count();
        return new Ratio(several, week.workers().size());
    }
}
