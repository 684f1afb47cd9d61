package dk.naerplan.ui.scenario.frontier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.report.ReportedFrontier;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.solver.scenario.frontier.FrontierSweep;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.scenario.result.Compared;
import dk.naerplan.ui.scenario.result.ResultBar;
import dk.naerplan.ui.scenario.result.ResultExports;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.shell.Texts;
import java.time.Duration;
import java.util.function.Consumer;

/** What closeness and coordination cost each other: the plans that no other beats, those beaten, and the plan now. */
public final class FrontierResult extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param compared a trial for each policy at each balance
     * @param chosen gets a point of the frontier that somebody wants to go on with
     */
    public FrontierResult(
            Study study, Compared compared, Texts texts, ResultExports exports, Consumer<FrontierPoint> chosen) {
        FrontierFound found = FrontierFound.of(
                compared.base(),
                compared.trials().stream().flatMap(FrontierSweep::points).toList());
        var chart = new Chart(new FrontierPlots(texts).of(found), texts);
        chart.onChoose(texts.of("frontier.choose"), id -> found.point(id).ifPresent(chosen));
        var file = ResultBar.json(
                "frontier-json", texts.of("result.json"), texts, () -> exports.json(report(study, compared, found)));
        var bar = new Div(file);
        bar.addClassName("result-bar");
        add(
                new Paragraph(texts.of("frontier.intro")),
                chart,
                new Paragraph(texts.of("frontier.legend")),
                new Paragraph(texts.of(
                        "frontier.volume",
                        found.frontier().points().size(),
                        found.tried().size(),
                        100 * found.frontier().hypervolume())),
                bar);
    }

    private static ReportedFrontier report(Study study, Compared compared, FrontierFound found) {
        Duration spent =
                study.ended().map(end -> Duration.between(study.began(), end)).orElse(Duration.ZERO);
        return ReportedFrontier.of(
                compared.base(),
                found.frontier(),
                found.frontier(),
                study.scenarios().size() * study.settings().searches(),
                true,
                spent);
    }
}
