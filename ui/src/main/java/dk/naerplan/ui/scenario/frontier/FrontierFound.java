package dk.naerplan.ui.scenario.frontier;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.CurrentPoint;
import dk.naerplan.solver.scenario.frontier.Frontier;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import java.util.List;
import java.util.Optional;

/**
 * What a sweep has come to, all of it judged by the auditor.
 *
 * @param tried every roster found
 * @param frontier those that no other beats
 * @param current the roster that the week has now; empty when nobody has a seat
 */
record FrontierFound(List<FrontierPoint> tried, Frontier frontier, Optional<FrontierPoint> current) {

    /** Points of coverage that a roster may give up against the best. */
    private static final double MARGIN = 2;

    FrontierFound {
        tried = List.copyOf(tried);
    }

    static FrontierFound of(DataSet base, List<FrontierPoint> tried) {
        return new FrontierFound(tried, Frontier.of(tried, MARGIN), CurrentPoint.of(base));
    }

    /** A name for a point that stays the same while the sweep is shown. */
    static String id(FrontierPoint point) {
        return point.policy() + "|" + point.balance();
    }

    Optional<FrontierPoint> point(String id) {
        return frontier.points().stream().filter(point -> id(point).equals(id)).findFirst();
    }
}
