package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.ScenarioId;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The scenarios that planners have made on a plan: to choose for a comparison, and to work on. */
final class ScenarioShelf extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient ScenarioRooms rooms;
    private final transient ScenarioDeeds deeds;
    private final transient Runnable chosenChanged;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;
    private final transient Map<SavedScenario, Checkbox> boxes = new LinkedHashMap<>();

    ScenarioShelf(Texts texts, ScenarioRooms rooms, ScenarioDeeds deeds, Runnable chosenChanged) {
        this.texts = texts;
        this.rooms = rooms;
        this.deeds = deeds;
        this.chosenChanged = chosenChanged;
        addClassName("scenario-shelf");
        var make = new Button(texts.of("shelf.make"), click -> deeds.make());
        make.setId("make-scenario");
        var upload = new Button(texts.of("shelf.upload"), click -> deeds.upload());
        upload.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(make, upload);
        tools.addClassName("shelf-tools");
        none = new Paragraph(texts.of("shelf.none"));
        none.addClassName("guide-note");
        add(new H2(texts.of("shelf.title")), none, list, tools);
    }

    void show(List<SavedScenario> known) {
        Set<ScenarioId> before = chosen().stream().map(SavedScenario::id).collect(Collectors.toSet());
        list.removeAll();
        boxes.clear();
        none.setVisible(known.isEmpty());
        for (SavedScenario scenario : known) {
            var box = new Checkbox(scenario.name(), before.contains(scenario.id()));
            box.addValueChangeListener(change -> chosenChanged.run());
            boxes.put(scenario, box);
            list.add(new ListItem(row(scenario, box)));
        }
        chosenChanged.run();
    }

    void choose(ScenarioId id) {
        boxes.forEach((scenario, box) -> {
            if (scenario.id().equals(id)) {
                box.setValue(true);
            }
        });
    }

    /** In the order in which they are shown. */
    List<SavedScenario> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        boxes.values().forEach(box -> box.setReadOnly(readOnly));
    }

    private Component row(SavedScenario scenario, Checkbox box) {
        var about = new Span(about(scenario));
        about.addClassName("study-about");
        var row = new Div(box, about, tool("edit.edit", scenario, () -> deeds.edit(scenario)));
        row.addClassName("study-row");
        row.add(
                tool("shelf.copy", scenario, () -> deeds.copy(scenario)),
                tool("shelf.comments", scenario, () -> deeds.comments(scenario)),
                tool("shelf.versions", scenario, () -> deeds.versions(scenario)),
                download(scenario));
        if (scenario.author().equals(CurrentUser.name())) {
            row.add(tool(scenario.shared() ? "study.unshare" : "study.share", scenario, () -> deeds.share(scenario)));
        }
        if (rooms.scenarios().mayDelete(scenario)) {
            row.add(tool("study.delete", scenario, () -> deeds.delete(scenario)));
        }
        return row;
    }

    private String about(SavedScenario scenario) {
        var words = new ScenarioTexts(texts);
        return texts.of(
                "shelf.about",
                words.policy(scenario.document().placementPolicy().orElse("as-given")),
                scenario.document().changes().size(),
                rooms.people().displayName(scenario.version().author()),
                new MomentTexts(texts).moment(scenario.version().at()),
                texts.of(scenario.shared() ? "study.shared" : "study.private"));
    }

    private Anchor download(SavedScenario scenario) {
        byte[] file = ScenarioFormat.toText(scenario.document()).getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file),
                        scenario.document().id() + ".json",
                        "application/json",
                        file.length)),
                texts.of("shelf.download"));
        link.setAriaLabel(texts.of("study.actionOf", texts.of("shelf.download"), scenario.name()));
        link.addClassName("shelf-download");
        return link;
    }

    private Button tool(String key, SavedScenario scenario, Runnable does) {
        var button = new Button(texts.of(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.of("study.actionOf", texts.of(key), scenario.name()));
        return button;
    }
}
