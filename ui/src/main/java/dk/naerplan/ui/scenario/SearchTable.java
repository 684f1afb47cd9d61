package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.shell.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** A line for each scenario: how far its searches are. */
final class SearchTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final Map<String, Line> lines = new HashMap<>();

    SearchTable(Texts texts) {
        this.words = new ScenarioTexts(texts);
        addClassName("search-lines");
    }

    void show(StudyShown shown) {
        if (!lines.keySet()
                .equals(new HashSet<>(shown.study().scenarios().stream()
                        .map(StudyScenario::variant)
                        .toList()))) {
            removeAll();
            lines.clear();
            Map<String, String> names = shown.names(words);
            for (StudyScenario scenario : shown.study().scenarios()) {
                var line = new Line(names.getOrDefault(scenario.variant(), scenario.variant()));
                lines.put(scenario.variant(), line);
                add(line);
            }
        }
        lines.forEach((variant, line) -> line.show(shown.progress().of(variant), words.texts()));
    }

    private static final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final ProgressBar bar = new ProgressBar();
        private final Span count = new Span();

        Line(String name) {
            addClassName("search-line");
            bar.getElement().setAttribute("aria-label", name);
            var label = new Span(name);
            label.addClassName("search-name");
            count.addClassName("search-count");
            add(label, bar, count);
        }

        void show(StudyProgress progress, Texts texts) {
            bar.setValue(progress.fraction());
            count.setText(texts.of("scenario.searchesDone", progress.done(), progress.planned()));
        }
    }
}
