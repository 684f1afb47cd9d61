package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a comparison has come to, one part at a time. Shows newer results in the part that is open. */
public final class ScenarioResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final transient ResultExports exports;
    private final TabSheet sheet = new TabSheet();
    private final Map<Part, Div> places = new EnumMap<>(Part.class);
    private final Map<Part, Tab> tabs = new EnumMap<>(Part.class);
    private transient @Nullable Compared compared;

    public ScenarioResults(Texts texts, ResultExports exports) {
        this.words = new ScenarioTexts(texts);
        this.exports = exports;
        addClassName("scenario-results");
        for (Part part : Part.values()) {
            var place = new Div();
            place.addClassName("scenario-part");
            places.put(part, place);
            tabs.put(part, sheet.add(texts.of("result.part." + part.name()), place));
        }
        sheet.addSelectedChangeListener(change -> draw());
        sheet.setVisible(false);
        add(sheet);
    }

    public void show(Compared results) {
        compared = results;
        sheet.setVisible(!results.trials().isEmpty());
        boolean several = results.trials().size() > 1;
        tabs.forEach((part, tab) -> tab.setVisible(several || !part.isOfSeveral()));
        draw();
    }

    private void draw() {
        Compared results = compared;
        if (results == null || results.trials().isEmpty()) {
            return;
        }
        tabs.forEach((part, tab) -> {
            Div place = places.getOrDefault(part, this);
            place.removeAll();
            if (tab.equals(sheet.getSelectedTab())) {
                place.add(part.drawn(results, words, exports));
            }
        });
    }
}
