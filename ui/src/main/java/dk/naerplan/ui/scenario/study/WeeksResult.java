package dk.naerplan.ui.scenario.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.chart.Point;
import dk.naerplan.ui.chart.Series;
import dk.naerplan.ui.chart.XyPlot;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the figures over the weeks: a curve for each way of placing. */
final class WeeksResult extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Figure> SHOWN = List.of(
            Figure.CLOSENESS, Figure.COORDINATION, Figure.COVERAGE, Figure.FACES, Figure.PRESENCE, Figure.TRAVEL);

    private final transient Study study;
    private final transient Compared found;
    private final transient ScenarioTexts words;

    WeeksResult(Study study, Compared found, ScenarioTexts words) {
        this.study = study;
        this.found = found;
        this.words = words;
        Texts texts = words.texts();
        add(new Paragraph(texts.of("weeks.legend")));
        var charts = new Div();
        charts.addClassName("study-charts");
        SHOWN.forEach(figure -> charts.add(new Chart(curves(figure), texts).small()));
        add(charts);
    }

    private XyPlot curves(Figure figure) {
        Texts texts = words.texts();
        String name = words.figure(figure);
        return XyPlot.lines(
                title(figure),
                Axis.of(texts.of("weeks.axis")),
                Axis.of(name),
                study.scenarios().stream()
                        .map(scenario -> curve(scenario, figure))
                        .toList());
    }

    private Series curve(StudyScenario scenario, Figure figure) {
        var points = new ArrayList<Point>();
        for (int week = 1; week <= study.settings().extent(); week++) {
            int place = week;
            found.comparison()
                    .of(Step.ofWeek(scenario.variant(), week, 0).variant())
                    .ifPresent(
                            trial -> points.add(Point.of(place, trial.of(figure).median())));
        }
        return Series.of(found.names().getOrDefault(scenario.variant(), scenario.variant()), points);
    }

    /** Says who ends best when the last week tells them apart. */
    private String title(Figure figure) {
        Texts texts = words.texts();
        int weeks = study.settings().extent();
        var last = new Comparison(study.scenarios().stream()
                .flatMap(
                        scenario -> found
                                .comparison()
                                .of(Step.ofWeek(scenario.variant(), weeks, 0).variant())
                                .stream())
                .toList());
        var best = last.best(figure);
        if (best.size() != 1 || last.trials().size() < study.scenarios().size()) {
            return texts.of("weeks.title", words.figure(figure));
        }
        Trial winner = last.of(best.iterator().next()).orElseThrow();
        String scenario = new Step(winner.variant(), 0).scenario();
        return texts.of(
                "weeks.best",
                words.figure(figure),
                found.names().getOrDefault(scenario, scenario),
                weeks,
                words.value(winner.of(figure).median()));
    }
}
