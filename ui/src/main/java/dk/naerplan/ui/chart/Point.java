package dk.naerplan.ui.chart;

/**
 * A point of a series. On an axis of places a coordinate is the number of the place.
 *
 * @param name what the point stands for, empty for nothing but its series
 * @param id what a choice of the point is told by, empty when it cannot be chosen
 */
public record Point(double x, double y, String name, String id) {

    public static Point of(double x, double y) {
        return new Point(x, y, "", "");
    }

    public static Point of(double x, double y, String name) {
        return new Point(x, y, name, "");
    }
}
