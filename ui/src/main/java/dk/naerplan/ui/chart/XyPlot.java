package dk.naerplan.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Series between two axes. */
public record XyPlot(PlotKind kind, String title, Axis x, Axis y, List<Series> series, List<Mark> marks)
        implements Plot {

    public XyPlot {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    public static XyPlot lines(String title, Axis x, Axis y, List<Series> series) {
        return new XyPlot(PlotKind.LINE, title, x, y, series, List.of());
    }

    /** The bars stand on the axis that has places. */
    public static XyPlot bars(String title, Axis x, Axis y, List<Series> series) {
        return new XyPlot(PlotKind.BAR, title, x, y, series, List.of());
    }

    /** One bar beside each place. */
    public static XyPlot lying(String title, Axis measure, Axis places, String name, List<Double> values) {
        var points = new ArrayList<Point>();
        for (int place = 0; place < values.size(); place++) {
            points.add(Point.of(values.get(place), place));
        }
        return bars(title, measure, places, List.of(Series.of(name, points)));
    }

    public static XyPlot scatter(String title, Axis x, Axis y, List<Series> series) {
        return new XyPlot(PlotKind.SCATTER, title, x, y, series, List.of());
    }

    public XyPlot withMarks(List<Mark> all) {
        return new XyPlot(kind, title, x, y, series, all);
    }

    /** Of lines and bars a row for each place and a column for each series; of scattered points a row for each point. */
    @Override
    public ChartTable table(ChartNumbers numbers) {
        return kind == PlotKind.SCATTER ? pointTable(numbers) : seriesTable(numbers);
    }

    @Override
    public List<String> ids() {
        return kind == PlotKind.SCATTER
                ? series.stream()
                        .flatMap(each -> each.points().stream())
                        .map(Point::id)
                        .toList()
                : List.of();
    }

    private ChartTable pointTable(ChartNumbers numbers) {
        List<List<String>> rows = series.stream()
                .flatMap(each -> each.points().stream()
                        .map(point -> List.of(
                                point.name().isEmpty() ? each.name() : point.name(),
                                each.name(),
                                x.text(point.x(), numbers),
                                y.text(point.y(), numbers))))
                .toList();
        return new ChartTable(List.of(numbers.words("point"), numbers.words("series"), x.name(), y.name()), rows);
    }

    private ChartTable seriesTable(ChartNumbers numbers) {
        boolean upright = y.places().isEmpty();
        Axis along = upright ? x : y;
        Axis across = upright ? y : x;
        var rows = new ArrayList<List<String>>();
        for (double place : places(upright)) {
            Stream<String> values = series.stream().map(each -> value(each, place, upright, across, numbers));
            rows.add(
                    Stream.concat(Stream.of(along.text(place, numbers)), values).toList());
        }
        Stream<String> names =
                series.stream().map(each -> each.name().isEmpty() || series.size() == 1 ? across.name() : each.name());
        return new ChartTable(Stream.concat(Stream.of(along.name()), names).toList(), rows);
    }

    private double[] places(boolean upright) {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .mapToDouble(upright ? Point::x : Point::y)
                .distinct()
                .sorted()
                .toArray();
    }

    private static String value(Series series, double place, boolean upright, Axis across, ChartNumbers numbers) {
        return series.points().stream()
                .filter(point -> (upright ? point.x() : point.y()) == place)
                .map(point -> across.text(upright ? point.y() : point.x(), numbers))
                .findFirst()
                .orElse(ChartNumbers.NOTHING);
    }
}
