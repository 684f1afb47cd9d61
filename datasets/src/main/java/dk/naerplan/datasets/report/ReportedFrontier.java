package dk.naerplan.datasets.report;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.scenario.CurrentPoint;
import dk.naerplan.solver.scenario.frontier.Frontier;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What closeness and coordination cost each other in a week.
 *
 * @param warmStart whether searches started from what their neighbours had found
 * @param searches that were planned
 * @param tried rosters that were found
 * @param notDominated how many of them no other beats in both
 * @param hypervolume share of the square from 0 to 100 that they dominate, 0 to 1
 * @param milliseconds from the first search to the last
 * @param points those of the not dominated that are shown
 * @param current the roster that the week had before
 */
public record ReportedFrontier(
        String dataSet,
        String week,
        boolean warmStart,
        int searches,
        int tried,
        int notDominated,
        double hypervolume,
        long milliseconds,
        List<ReportedPoint> points,
        Optional<ReportedPoint> current)
        implements ReportedStudy {

    /** A roster between closeness and coordination. */
    public record ReportedPoint(
            double closeness, double coordination, double coverage, String policy, int balance, Score score) {

        static ReportedPoint of(FrontierPoint point) {
            return new ReportedPoint(
                    point.closeness(),
                    point.coordination(),
                    point.coverage(),
                    point.policy(),
                    point.balance(),
                    Score.of(point.score()));
        }
    }

    public ReportedFrontier {
        points = List.copyOf(points);
    }

    /** @param shown those of all points that were asked for */
    public static ReportedFrontier of(
            DataSet base, Frontier all, Frontier shown, int searches, boolean warmStart, Duration spent) {
        return new ReportedFrontier(
                base.key(),
                base.week().toString(),
                warmStart,
                searches,
                all.tried(),
                all.points().size(),
                all.hypervolume(),
                spent.toMillis(),
                shown.points().stream().map(ReportedPoint::of).toList(),
                CurrentPoint.of(base).map(ReportedPoint::of));
    }
}
