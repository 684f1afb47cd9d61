package dk.naerplan.ui.chart;

import dk.naerplan.ui.chart.HeatMap.Cell;
import dk.naerplan.ui.chart.Network.Link;
import dk.naerplan.ui.chart.Network.Node;
import dk.naerplan.ui.chart.Series.Emphasis;
import java.util.List;
import java.util.OptionalDouble;

/** One plot of each kind, with invented figures. */
final class TestPlots {

    private TestPlots() {}

    static XyPlot lines() {
        return XyPlot.lines(
                        "Nærheden vokser, til tre af dagene er lokale",
                        Axis.ofPlaces("Lokale dage om ugen", List.of("0", "1", "2", "3", "4", "5")),
                        Axis.of("Indeks, 0–100", 0, 100),
                        List.of(
                                Series.ofValues("Nærhed", List.of(51.0, 58.25, 66.0, 74.0, 74.5, 74.75)),
                                Series.ofValues("Koordinering", List.of(100.0, 99.0, 96.5, 92.0, 83.0, 75.0))))
                .withMarks(List.of(new Mark(3, "Knæk ved 3 dage")));
    }

    static XyPlot linesLater() {
        XyPlot plot = lines();
        return XyPlot.lines(
                plot.title(),
                plot.x(),
                plot.y(),
                List.of(
                        plot.series().getFirst(),
                        Series.ofValues("Koordinering", List.of(90.0, 80.0, 70.0, 60.0, 50.0, 40.0))));
    }

    static XyPlot bars() {
        return XyPlot.bars(
                "Centralt koster flest timer på vejen",
                Axis.from("Kørsel, timer", 0),
                Axis.ofPlaces("", List.of("Lokalt", "Centralt")),
                List.of(Series.of("Nu", List.of(Point.of(12.5, 0), Point.of(15, 1)))));
    }

    static XyPlot scatter() {
        return XyPlot.scatter(
                "To planer, som ingen anden slår",
                Axis.of("Nærhed"),
                Axis.of("Koordinering"),
                List.of(
                        new Series("Prøvet", List.of(Point.of(60, 70), Point.of(62, 68)), Emphasis.QUIET),
                        Series.of(
                                "Bedst",
                                List.of(
                                        new Point(76.3, 71.9, "Lokalt, balance 0", "a"),
                                        new Point(73.6, 100, "Ude 2 dage", "b"))),
                        new Series("Planen nu", List.of(Point.of(65, 80, "Planen nu")), Emphasis.STRONG)));
    }

    static HeatMap heat() {
        return new HeatMap(
                "Fredag eftermiddag kan ingen komme til Søparken",
                Axis.ofPlaces("Tid", List.of("tor morgen", "fre morgen")),
                Axis.ofPlaces("Boligområde", List.of("Søparken", "Kløverengen")),
                "minutter",
                0,
                240,
                List.of(
                        new Cell(0, 0, OptionalDouble.of(0), "0"),
                        new Cell(1, 0, OptionalDouble.empty(), "ingen"),
                        new Cell(0, 1, OptionalDouble.of(30), "30"),
                        new Cell(1, 1, OptionalDouble.of(240), "240")));
    }

    static Network network() {
        return new Network(
                "Kløverengen hænger ikke sammen med de andre",
                List.of(
                        new Node("s", "Søparken", 1),
                        new Node("k", "Kløverengen", 0.5),
                        new Node("n", "Nordparken", 0.2)),
                List.of(new Link("s", "n", 1, "Amina, Bo", false), new Link("s", "k", 0, "mangler", true)),
                List.of("Fra", "Til", "Gennem"));
    }
}
