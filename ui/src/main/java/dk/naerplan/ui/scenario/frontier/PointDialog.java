package dk.naerplan.ui.scenario.frontier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.scenario.result.ResultFile;
import dk.naerplan.ui.shell.Texts;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** A point of the frontier, and how to go on with it as a scenario. */
public final class PointDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param keep saves the scenario under the name of the point */
    public PointDialog(FrontierPoint point, Texts texts, BiConsumer<String, Scenario> keep) {
        String name = new FrontierPlots(texts).name(point);
        setHeaderTitle(name);
        var save = new Button(texts.of("frontier.chosen.save"), click -> {
            close();
            keep.accept(name, scenario(point));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("frontier-save");
        var download = new Anchor(
                ResultFile.of(scenario(point).id() + ".json", ResultFile.JSON, () -> file(scenario(point))),
                texts.of("frontier.chosen.download"));
        download.setId("frontier-download");
        add(
                new Paragraph(
                        texts.of("frontier.chosen.figures", point.closeness(), point.coordination(), point.coverage())),
                new Paragraph(texts.of("frontier.chosen.about")),
                download);
        getFooter().add(new Button(texts.of("frontier.chosen.close"), click -> close()), save);
    }

    /** The same week with the placement and the balance of the point. */
    static Scenario scenario(FrontierPoint point) {
        return Scenario.ofPolicy(point.policy()).withBalance(point.balance());
    }

    private static byte[] file(Scenario scenario) {
        return ScenarioFormat.toText(scenario).getBytes(StandardCharsets.UTF_8);
    }
}
