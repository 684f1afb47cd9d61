/**
 * Charts, each with a title that says the finding and a table behind it: {@link dk.naerplan.ui.chart.Chart} shows a {@link
 * dk.naerplan.ui.chart.Plot}. What comes in draws figures that others have worked out; it knows nothing of rosters. See
 * docs/adr/0006-grid-and-echarts.md.
 */
@NullMarked
package dk.naerplan.ui.chart;

import org.jspecify.annotations.NullMarked;
