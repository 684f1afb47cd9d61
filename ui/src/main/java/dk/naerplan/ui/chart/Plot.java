package dk.naerplan.ui.chart;

import java.util.List;

/** What a chart shows. Goes to the browser as it is. */
public sealed interface Plot permits XyPlot, HeatMap, Network {

    PlotKind kind();

    /** What there is to see in it, in a sentence. */
    String title();

    /** The same as a table. */
    ChartTable table(ChartNumbers numbers);

    /** Ids of what can be chosen, one for each row of the table; empty where there is nothing to choose. */
    List<String> ids();
}
