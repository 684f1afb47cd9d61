package dk.naerplan.benchmarks.exact;

import com.google.ortools.sat.LinearExpr;

/**
 * The way of one employee through one day.
 *
 * @param between travel minutes from each stop to the next one
 * @param route the same, plus from the office to the first stop and from the last stop to the office
 * @param overlap minutes missing between seats; 0 where overlaps are forbidden
 */
record DayRoute(LinearExpr between, LinearExpr route, LinearExpr overlap) {

    private static final LinearExpr ZERO = LinearExpr.constant(0);

    /** A day without any way. */
    static final DayRoute NONE = new DayRoute(ZERO, ZERO, ZERO);
}
