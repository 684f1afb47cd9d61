package dk.naerplan.benchmarks.bench.report;

import java.util.List;

/**
 * What belongs together in a chart.
 *
 * @param contender id that decides colour and mark; {@code limit} for a limit
 * @param points x and y; on a chart with categories x is the place of the category
 */
record Series(String name, String contender, Kind kind, List<double[]> points) {

    /** How the points are shown; the script knows the names. */
    enum Kind {
        STEPS,
        LINE,
        DOTS,
        MEDIANS,
        LIMIT
    }
}
