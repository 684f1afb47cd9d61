package dk.naerplan.ui.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One of the two directions of a plot.
 *
 * @param name with the unit, for example {@code Kørsel, timer}
 * @param places names of the places 0, 1, 2 and so on; empty where there are numbers
 * @param from least number that is shown; empty for what the points need
 * @param to greatest number that is shown; empty for what the points need
 */
public record Axis(String name, List<String> places, OptionalDouble from, OptionalDouble to) {

    public Axis {
        places = List.copyOf(places);
    }

    /** Numbers, as far as the points go. */
    public static Axis of(String name) {
        return new Axis(name, List.of(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Numbers from and to these limits. */
    public static Axis of(String name, double from, double to) {
        return new Axis(name, List.of(), OptionalDouble.of(from), OptionalDouble.of(to));
    }

    /** Numbers from this one. */
    public static Axis from(String name, double from) {
        return new Axis(name, List.of(), OptionalDouble.of(from), OptionalDouble.empty());
    }

    public static Axis ofPlaces(String name, List<String> places) {
        return new Axis(name, places, OptionalDouble.empty(), OptionalDouble.empty());
    }

    String text(double value, ChartNumbers numbers) {
        return places.isEmpty() ? numbers.text(value) : places.get((int) value);
    }
}
