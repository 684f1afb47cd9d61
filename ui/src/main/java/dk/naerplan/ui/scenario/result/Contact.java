package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.analysis.Encounters;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.shell.Texts;

/** Who meets whom: the faces that resident groups see, and the areas that are linked. */
final class Contact extends Div {

    private static final long serialVersionUID = 1L;

    Contact(Compared compared, ScenarioTexts words) {
        Texts texts = words.texts();
        add(new H2(texts.of("result.faces")), new FacesTable(compared, texts));
        add(new H2(texts.of("result.network")), new Paragraph(texts.of("result.network.legend")));
        var chart = new Chart(texts);
        var pictures = new AreaNetwork(texts);
        add(new OneScenario(
                compared,
                compared.trials(),
                texts.of("result.scenario"),
                trial -> chart.show(pictures.of(
                        compared.name(trial),
                        Encounters.of(trial.median().result().roster()))),
                chart));
    }
}
