package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
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

/**
 * How a search comes on: in one line, and unfolded as charts of key figures and drawbacks over time, each with a table behind it.
 * Seen while a search runs. Whether it is unfolded is remembered in the browser.
 */
public final class SearchChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "naerplan.course";
    private static final String OPEN = "open";

    private final SearchCourse course = new SearchCourse();
    private final NativeDetails details = new NativeDetails();
    private final Span line = new Span();
    private final Div charts = new Div();
    private final Chart figures;
    private final Chart cost;
    private final transient Texts texts;

    /** @param open whether it is unfolded for whoever has not chosen yet */
    public SearchChart(Texts texts, boolean open) {
        this.texts = texts;
        figures = new Chart(texts).small();
        cost = new Chart(texts).small();
        addClassName("search-chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.of("course.name"));
        var name = new Span(texts.of("course.name"));
        name.addClassName("course-name");
        line.addClassName("course-line");
        details.setSummary(new Div(name, line));
        charts.addClassName("course-charts");
        details.setContent(charts);
        details.setOpen(open);
        details.addToggleListener(toggle -> turn(toggle.isOpened()));
        add(details);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(KEY, remembered -> {
            if (remembered != null) {
                details.setOpen(remembered.equals(OPEN));
                draw();
            }
        });
    }

    private void turn(boolean open) {
        WebStorage.setItem(KEY, open ? OPEN : "folded");
        draw();
    }

    /** Forgets the last search. */
    public void clear() {
        course.clear();
        setVisible(false);
    }

    public void show(JobProgress progress) {
        progress.figures().ifPresent(found -> {
            course.add(progress.elapsed().toMillis() / 1_000.0, found);
            draw();
        });
    }

    private void draw() {
        if (course.moments().size() < 2) {
            return;
        }
        Figures newest = course.moments().getLast().figures();
        String reached = reached(newest);
        String costs = costs(newest);
        line.setText(reached + " · " + costs);
        if (details.isOpen()) {
            drawCharts(reached, costs);
        } else {
            charts.removeAll();
        }
        setVisible(true);
    }

    private String reached(Figures newest) {
        var week = new WeekTexts(texts);
        return texts.of(
                "course.figures",
                week.percent(newest.coverage()),
                week.percent(newest.closeness()),
                week.percent(newest.coordination()));
    }

    private String costs(Figures newest) {
        var week = new WeekTexts(texts);
        Figures first = course.moments().getFirst().figures();
        return texts.of(
                "course.cost",
                week.number(-newest.score().softScore()),
                week.number(-first.score().softScore()));
    }

    private void drawCharts(String reached, String costs) {
        if (charts.getComponentCount() == 0) {
            charts.add(figures, cost);
        }
        Axis time = Axis.from(texts.of("course.time"), 0);
        figures.show(XyPlot.lines(
                reached,
                time,
                Axis.of(texts.of("course.percent"), 0, 100),
                List.of(
                        series("figure.short.COVERAGE", Figures::coverage),
                        series("figure.short.CLOSENESS", Figures::closeness),
                        series("figure.short.COORDINATION", Figures::coordination))));
        cost.show(XyPlot.lines(
                costs,
                time,
                Axis.of(texts.of("course.points")),
                List.of(series("figure.short.COST", found -> -found.score().softScore()))));
    }

    private Series series(String key, ToDoubleFunction<Figures> value) {
        return Series.of(
                texts.of(key),
                course.moments().stream()
                        .map(moment -> Point.of(moment.seconds(), value.applyAsDouble(moment.figures())))
                        .toList());
    }
}
