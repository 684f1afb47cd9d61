package dk.naerplan.ui.chart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One chart of each kind, for browsers. A route only while a test says so. */
@PageTitle("Diagrammer")
@PermitAll
public class ChartPage extends Main {

    private static final long serialVersionUID = 1L;

    public ChartPage() {
        Texts texts = Texts.in(Languages.DANISH);
        var chosen = new Paragraph("–");
        chosen.setId("chosen");
        add(new H1("Diagrammer"), chosen);
        for (Plot plot : List.of(
                TestPlots.lines(), TestPlots.bars(), TestPlots.scatter(), TestPlots.heat(), TestPlots.network())) {
            var chart = new Chart(plot, texts);
            chart.getElement().setAttribute("id", plot.kind().name());
            chart.onChoose("Vælg", chosen::setText);
            add(chart);
            if (plot.kind() == PlotKind.LINE) {
                var button = new Button("Andre tal", click -> chart.show(TestPlots.linesLater()));
                button.setId("other");
                add(button);
            }
        }
    }
}
