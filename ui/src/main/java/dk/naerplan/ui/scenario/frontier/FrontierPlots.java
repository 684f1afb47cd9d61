package dk.naerplan.ui.scenario.frontier;

import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Point;
import dk.naerplan.ui.chart.Series;
import dk.naerplan.ui.chart.Series.Emphasis;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** A sweep as a picture: closeness along, coordination up. */
final class FrontierPlots {

    private final Texts texts;
    private final ScenarioTexts words;

    FrontierPlots(Texts texts) {
        this.texts = texts;
        this.words = new ScenarioTexts(texts);
    }

    XyPlot of(FrontierFound found) {
        var series = new ArrayList<Series>();
        series.add(Series.of(
                texts.of("frontier.best"),
                found.frontier().points().stream()
                        .map(point -> point(point, FrontierFound.id(point)))
                        .toList()));
        series.add(Series.of(
                        texts.of("frontier.tried"),
                        found.tried().stream()
                                .filter(point -> !found.frontier().points().contains(point))
                                .map(point -> point(point, ""))
                                .toList())
                .with(Emphasis.QUIET));
        found.current()
                .ifPresent(now -> series.add(new Series(
                        texts.of("frontier.now"),
                        List.of(Point.of(now.closeness(), now.coordination(), texts.of("frontier.now"))),
                        Emphasis.STRONG)));
        return XyPlot.scatter(
                title(found),
                Axis.of(texts.of("frontier.closeness")),
                Axis.of(texts.of("frontier.coordination")),
                series);
    }

    /** Says what the two ends of the frontier are, or that there is only one best. */
    private String title(FrontierFound found) {
        List<FrontierPoint> points = found.frontier().points();
        if (points.isEmpty()) {
            return texts.of("frontier.title.none");
        }
        FrontierPoint close = points.getFirst();
        FrontierPoint linked = points.getLast();
        return points.size() == 1
                ? texts.of("frontier.title.one", close.closeness(), close.coordination())
                : texts.of(
                        "frontier.title.several",
                        close.closeness() - linked.closeness(),
                        linked.coordination() - close.coordination());
    }

    private Point point(FrontierPoint point, String id) {
        return new Point(point.closeness(), point.coordination(), name(point), id);
    }

    /** The policy and the balance, as people say them. */
    String name(FrontierPoint point) {
        return texts.of("frontier.point", words.policy(point.policy()), point.balance());
    }
}
