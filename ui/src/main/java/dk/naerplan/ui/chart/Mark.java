package dk.naerplan.ui.chart;

/**
 * A line across a plot at a place worth seeing, for example a knee.
 *
 * @param x where on the first axis
 * @param name what is there
 */
public record Mark(double x, String name) {}
