package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.scenario.study.Curve;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.Mark;
import dk.naerplan.ui.chart.Point;
import dk.naerplan.ui.chart.Series;
import dk.naerplan.ui.chart.Series.Emphasis;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A curve of each figure over the number of local days, with the place where it bends. */
final class DaysResult extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Figure> SHOWN = List.of(
            Figure.COVERAGE,
            Figure.CLOSENESS,
            Figure.COORDINATION,
            Figure.PRESENCE,
            Figure.FACES,
            Figure.RESPONSE,
            Figure.TRAVEL);

    private final transient ScenarioTexts words;
    private final transient List<Trial> trials;

    DaysResult(Compared found, ScenarioTexts words) {
        this.words = words;
        this.trials = found.trials();
        Texts texts = words.texts();
        add(new Paragraph(texts.of("days.legend")));
        var charts = new Div();
        charts.addClassName("study-charts");
        SHOWN.forEach(figure -> charts.add(new Chart(curve(figure), texts).small()));
        add(charts);
    }

    private XyPlot curve(Figure figure) {
        Texts texts = words.texts();
        Curve curve = Curve.of(figure, trials);
        var series = new ArrayList<Series>();
        series.add(line("days.median", figure, trial -> trial.of(figure).median(), Emphasis.STRONG));
        if (curve.spread() > 0) {
            series.add(line("days.least", figure, trial -> trial.of(figure).least(), Emphasis.QUIET));
            series.add(line("days.greatest", figure, trial -> trial.of(figure).greatest(), Emphasis.QUIET));
        }
        OptionalInt knee = isUnbroken(trials) ? curve.knee() : OptionalInt.empty();
        String name = words.figure(figure);
        String title = knee.isPresent() ? texts.of("days.knee", name, knee.getAsInt()) : texts.of("days.even", name);
        List<Mark> marks = knee.isPresent()
                ? List.of(new Mark(knee.getAsInt(), texts.of("days.bend", knee.getAsInt())))
                : List.of();
        return XyPlot.lines(title, Axis.of(texts.of("days.axis")), Axis.of(name), series)
                .withMarks(marks);
    }

    private Series line(String key, Figure figure, ToDoubleFunction<Trial> value, Emphasis emphasis) {
        List<Point> points = trials.stream()
                .map(trial -> Point.of(days(trial), value.applyAsDouble(trial)))
                .toList();
        return new Series(words.texts().of(key, words.figure(figure)), points, emphasis);
    }

    /** Whether no number of days is left out: only then does a curve have a knee. */
    static boolean isUnbroken(List<Trial> trials) {
        return IntStream.range(0, trials.size()).allMatch(place -> days(trials.get(place)) == place);
    }

    /** Behind the name of the policy; central placement has none. */
    static int days(Trial trial) {
        String variant = trial.variant();
        int dash = variant.lastIndexOf('-');
        return dash < 0 ? 0 : Integer.parseInt(variant.substring(dash + 1));
    }
}
