package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.shell.Texts;

/** How soon somebody can be in each area, half-day by half-day. */
final class ResponsePart extends Div {

    private static final long serialVersionUID = 1L;

    ResponsePart(Compared compared, ScenarioTexts words) {
        Texts texts = words.texts();
        add(new H2(texts.of("result.response")));
        if (compared.trials().stream()
                .allMatch(trial -> trial.median().result().kpis().response().isEmpty())) {
            add(new Paragraph(texts.of("result.response.none")));
            return;
        }
        add(new Paragraph(texts.of("result.response.legend")));
        var chart = new Chart(texts);
        var maps = new ResponseMap(texts);
        add(new OneScenario(
                compared,
                compared.trials(),
                texts.of("result.scenario"),
                trial -> chart.show(maps.of(
                        compared.name(trial), trial.median().result().kpis().response())),
                chart));
    }
}
