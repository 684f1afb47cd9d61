package dk.naerplan.ui.chart;

/** How a plot is drawn. */
public enum PlotKind {
    LINE,
    BAR,
    SCATTER,
    HEAT_MAP,
    NETWORK
}
