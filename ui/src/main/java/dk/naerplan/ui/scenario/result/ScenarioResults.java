package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a comparison has come to, one part at a time. Shows newer results in the part that is open. */
public final class ScenarioResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient ResultExports exports;
    private final Nav choice = new Nav();
    private final Map<Part, NativeButton> buttons = new EnumMap<>(Part.class);
    private final Div place = new Div();
    private transient @Nullable Compared compared;
    private Part open = Part.OVERVIEW;

    public ScenarioResults(Texts texts, ResultExports exports) {
        this.words = new ScenarioTexts(texts);
        this.exports = exports;
        addClassName("scenario-results");
        choice.addClassName("part-choice");
        choice.setAriaLabel(texts.of("result.parts"));
        for (Part part : Part.values()) {
            var button = new NativeButton(texts.of("result.part." + part.name()), click -> open(part));
            button.addClassName("part-button");
            buttons.put(part, button);
            choice.add(button);
        }
        place.addClassName("scenario-part");
        choice.setVisible(false);
        add(choice, place);
    }

    public void show(Compared results) {
        compared = results;
        boolean several = results.trials().size() > 1;
        choice.setVisible(!results.trials().isEmpty());
        buttons.forEach((part, button) -> button.setVisible(several || !part.isOfSeveral()));
        if (!several && open.isOfSeveral()) {
            open = Part.OVERVIEW;
        }
        draw();
    }

    private void open(Part part) {
        open = part;
        draw();
    }

    private void draw() {
        place.removeAll();
        Compared results = compared;
        if (results != null && !results.trials().isEmpty()) {
            buttons.forEach((part, button) ->
                    button.getElement().setAttribute("aria-current", part == open ? "true" : "false"));
            place.add(open.drawn(results, words, exports));
        }
    }
}
