package dk.naerplan.solver.scenario.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The points that no other point beats in both closeness and coordination. Only rosters that keep every hard rule count, and only
 * those whose coverage is near the best one: an empty roster disturbs nobody.
 *
 * @param points by falling closeness and rising coordination
 * @param tried how many rosters they were chosen from
 */
public record Frontier(List<FrontierPoint> points, int tried) {

    public Frontier {
        points = List.copyOf(points);
    }

    /** @param margin points of coverage, in percent, that may be given up against the best coverage of a rule-clean roster */
    public static Frontier of(List<FrontierPoint> candidates, double margin) {
        List<FrontierPoint> clean =
                candidates.stream().filter(FrontierPoint::ruleClean).toList();
        double best = clean.stream().mapToDouble(FrontierPoint::coverage).max().orElse(0);
        var order = Comparator.comparingDouble(FrontierPoint::closeness)
                .thenComparingDouble(FrontierPoint::coordination)
                .reversed();
        var points = new ArrayList<FrontierPoint>();
        clean.stream()
                .filter(point -> point.coverage() >= best - margin)
                .sorted(order)
                .filter(point -> points.stream().noneMatch(other -> other.dominates(point) || other.isWhere(point)))
                .forEach(points::add);
        return new Frontier(points, candidates.size());
    }

    /**
     * The share of the square from 0 and 0 to 100 and 100 that these points dominate, 0 to 1: the hypervolume (Zitzler and
     * Thiele, 1999).
     */
    public double hypervolume() {
        double area = 0;
        double covered = 0;
        for (FrontierPoint point : points) {
            area += point.closeness() * (point.coordination() - covered);
            covered = point.coordination();
        }
        return area / (100 * 100);
    }

    /** At most so many points: the two ends, then always the one that leaves the most of the hypervolume. */
    public Frontier thinned(int most) {
        var left = new ArrayList<>(points);
        while (left.size() > Math.max(1, most)) {
            left.remove(leastMissed(left));
        }
        return new Frontier(left, tried);
    }

    private static FrontierPoint leastMissed(List<FrontierPoint> points) {
        return points.subList(points.size() > 2 ? 1 : 0, points.size() > 2 ? points.size() - 1 : points.size()).stream()
                .max(Comparator.comparingDouble(candidate -> without(candidate, points)))
                .orElseThrow();
    }

    private static double without(FrontierPoint candidate, List<FrontierPoint> points) {
        return new Frontier(points.stream().filter(point -> point != candidate).toList(), 0).hypervolume();
    }
}
