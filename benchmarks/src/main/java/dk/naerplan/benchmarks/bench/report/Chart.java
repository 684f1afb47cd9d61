package dk.naerplan.benchmarks.bench.report;

import java.util.List;

/**
 * A picture and what it is called.
 *
 * @param title what it shows, as a sentence
 * @param categories of the x axis; empty when x is a number
 * @param table the figures behind it
 */
record Chart(
        String id,
        String title,
        String note,
        Axis x,
        Axis y,
        List<String> categories,
        List<Series> series,
        Table table) {

    /** @param logarithmic each step multiplies; only for values above 0 */
    record Axis(String name, boolean logarithmic) {}

    boolean isEmpty() {
        return series.stream().allMatch(each -> each.points().isEmpty());
    }
}
