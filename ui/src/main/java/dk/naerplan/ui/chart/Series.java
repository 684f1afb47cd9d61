package dk.naerplan.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Points that belong together; told from other series by symbol, dashes or pattern, and colour. */
public record Series(String name, List<Point> points, Emphasis emphasis) {

    /** How much a series stands out. */
    public enum Emphasis {
        STRONG,
        USUAL,
        QUIET
    }

    public Series {
        points = List.copyOf(points);
    }

    public static Series of(String name, List<Point> points) {
        return new Series(name, points, Emphasis.USUAL);
    }

    /** On an axis of places: one value for each of them, in their order. */
    public static Series ofValues(String name, List<Double> values) {
        var points = new ArrayList<Point>();
        for (int place = 0; place < values.size(); place++) {
            points.add(Point.of(place, values.get(place)));
        }
        return of(name, points);
    }

    public Series with(Emphasis other) {
        return new Series(name, points, other);
    }
}
