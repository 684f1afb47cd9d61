package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.ScenarioVersion;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** All states of a scenario, the newest first; each can be made the scenario again. */
final class VersionsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    VersionsDialog(SavedScenario scenario, ScenarioRooms rooms, Texts texts, Consumer<ScenarioVersion> restore) {
        addClassName("comments");
        setHeaderTitle(texts.of("study.actionOf", texts.of("shelf.versions"), scenario.name()));
        setWidth("min(40rem, 100%)");
        var list = new OrderedList();
        for (ScenarioVersion version : rooms.scenarios().versions(scenario.id())) {
            var about = new Span(texts.of(
                    "version.about",
                    version.number(),
                    version.name(),
                    rooms.people().displayName(version.author()),
                    new MomentTexts(texts).moment(version.at())));
            var line = new ListItem(about);
            if (version.number() != scenario.version().number()) {
                var again = new Button(texts.of("version.restore"), click -> {
                    close();
                    restore.accept(version);
                });
                again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                again.setAriaLabel(texts.of("version.restoreOf", version.number()));
                line.add(again);
            }
            list.add(line);
        }
        add(list);
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }
}
