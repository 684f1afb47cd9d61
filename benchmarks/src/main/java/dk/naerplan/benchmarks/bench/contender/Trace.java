package dk.naerplan.benchmarks.bench.contender;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Remembers how the best roster got better during a run. Steps in rules and coverage are all kept; of the many steps in soft
 * cost alone, those that are at least {@value #PERCENT} % of the time apart, and the last one. Safe for use by several threads.
 */
public final class Trace {

    private static final long PERCENT = 2;

    private final List<Point> points = new ArrayList<>();

    void add(long millis, HardMediumSoftLongScore score) {
        add(new Point(
                millis,
                -score.hardScore(),
                OptionalLong.of(-score.mediumScore()),
                OptionalLong.of(-score.softScore())));
    }

    /** Adds what is true from now on; nothing when nothing has changed. */
    public synchronized void add(Point point) {
        if (points.isEmpty()) {
            points.add(point);
            return;
        }
        Point last = points.getLast();
        if (isSame(last, point)) {
            return;
        }
        if (points.size() > 1 && isNear(points.get(points.size() - 2), last) && isSameCoverage(last, point)) {
            points.removeLast();
        }
        points.add(point);
    }

    /** In order of time. */
    public synchronized List<Point> points() {
        return List.copyOf(points);
    }

    private static boolean isSame(Point one, Point other) {
        return isSameCoverage(one, other) && one.soft().equals(other.soft());
    }

    private static boolean isSameCoverage(Point one, Point other) {
        return one.hard() == other.hard() && one.medium().equals(other.medium());
    }

    private static boolean isNear(Point before, Point last) {
        return isSameCoverage(before, last) && (last.millis() - before.millis()) * 100 < PERCENT * last.millis();
    }
}
