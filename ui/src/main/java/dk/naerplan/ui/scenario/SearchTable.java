package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.naerplan.ui.scenario.batch.StudyProgress;
import dk.naerplan.ui.scenario.result.ScenarioTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A line for each scenario, or for several of the same name: how far their searches are. */
final class SearchTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTexts words;
    private final Map<String, Line> lines = new HashMap<>();

    SearchTable(Texts texts) {
        this.words = new ScenarioTexts(texts);
        addClassName("search-lines");
    }

    void show(StudyShown shown) {
        SequencedMap<String, StudyProgress> now = shown.lines(words);
        if (!lines.keySet().equals(now.keySet())) {
            removeAll();
            lines.clear();
            now.keySet().forEach(name -> {
                var line = new Line(name);
                lines.put(name, line);
                add(line);
            });
        }
        now.forEach((name, progress) ->
                Optional.ofNullable(lines.get(name)).ifPresent(line -> line.show(progress, words.texts())));
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
