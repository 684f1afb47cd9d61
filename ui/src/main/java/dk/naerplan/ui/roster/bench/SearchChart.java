package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.Point;
import dk.naerplan.ui.chart.Series;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.jobs.JobProgress;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.Figures;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a search comes on: key figures and drawbacks over time, each with a table behind it. Seen while a search runs. */
public final class SearchChart extends Div {

    private static final long serialVersionUID = 1L;

    private final SearchCourse course = new SearchCourse();
    private final Chart figures;
    private final Chart cost;
    private final transient Texts texts;

    public SearchChart(Texts texts) {
        this.texts = texts;
        figures = new Chart(texts).small();
        cost = new Chart(texts).small();
        addClassName("search-chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.of("course.name"));
        add(figures, cost);
        setVisible(false);
    }

    /** Forgets the last search. */
    public void clear() {
        course.clear();
        setVisible(false);
    }

    public void show(JobProgress progress) {
        progress.figures().ifPresent(found -> {
            course.add(progress.elapsed().toMillis() / 1_000.0, found);
            draw(found);
        });
    }

    private void draw(Figures newest) {
        if (course.moments().size() < 2) {
            return;
        }
        var week = new WeekTexts(texts);
        Axis time = Axis.from(texts.of("course.time"), 0);
        figures.show(XyPlot.lines(
                texts.of(
                        "course.figures",
                        week.percent(newest.coverage()),
                        week.percent(newest.closeness()),
                        week.percent(newest.coordination())),
                time,
                Axis.of(texts.of("course.percent"), 0, 100),
                List.of(
                        series("figure.short.COVERAGE", Figures::coverage),
                        series("figure.short.CLOSENESS", Figures::closeness),
                        series("figure.short.COORDINATION", Figures::coordination))));
        cost.show(XyPlot.lines(
                texts.of(
                        "course.cost",
                        week.number(-newest.score().softScore()),
                        week.number(
                                -course.moments().getFirst().figures().score().softScore())),
                time,
                Axis.of(texts.of("course.points")),
                List.of(series("figure.short.COST", found -> -found.score().softScore()))));
        setVisible(true);
    }

    private Series series(String key, ToDoubleFunction<Figures> value) {
        return Series.of(
                texts.of(key),
                course.moments().stream()
                        .map(moment -> Point.of(moment.seconds(), value.applyAsDouble(moment.figures())))
                        .toList());
    }
}
