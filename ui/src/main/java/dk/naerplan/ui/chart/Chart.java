package dk.naerplan.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A chart under the sentence that it shows, with the same figures as a table behind it. Showing other figures changes what is drawn
 * in place. Choosing a point is possible in the picture, and by a button in the table.
 */
@Tag("figure")
public final class Chart extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final HtmlContainer title = new HtmlContainer("figcaption");
    private final ChartCanvas canvas;
    private final Details behind = new Details();
    private transient @Nullable Plot shown;
    private transient @Nullable Consumer<String> chosen;
    private String verb = "";

    public Chart(Texts texts) {
        this.texts = texts;
        this.canvas = new ChartCanvas(texts);
        addClassName("chart");
        title.addClassName("chart-title");
        behind.setSummaryText(texts.of("chart.asTable"));
        behind.addClassName("chart-behind");
        behind.addOpenedChangeListener(change -> fill());
        add(title, canvas, behind);
    }

    public Chart(Plot plot, Texts texts) {
        this(texts);
        show(plot);
    }

    /** Half as high, for a place beside something else. */
    public Chart small() {
        addClassName("chart-small");
        return this;
    }

    /**
     * Lets points that have an id be chosen.
     *
     * @param action word on the button in the table
     */
    public void onChoose(String action, Consumer<String> listener) {
        verb = action;
        chosen = listener;
        canvas.onChoose(listener);
        fill();
    }

    public void show(Plot plot) {
        if (!plot.equals(shown)) {
            shown = plot;
            title.setText(plot.title());
            canvas.show(plot);
            fill();
        }
    }

    /** Fills the table while somebody can see it. */
    private void fill() {
        if (!behind.isOpened() || shown == null) {
            behind.removeAll();
            return;
        }
        ChartTable content = shown.table(new ChartNumbers(texts));
        List<String> ids = chosen == null ? List.of() : shown.ids();
        var columns = new ArrayList<>(content.columns());
        if (!ids.isEmpty()) {
            columns.add(verb);
        }
        var table = new PlainTable(shown.title(), columns);
        for (int row = 0; row < content.rows().size(); row++) {
            table.addRow(
                    content.rows().get(row),
                    ids.isEmpty()
                            ? new Component[0]
                            : choice(ids.get(row), content.rows().get(row)));
        }
        behind.removeAll();
        behind.add(table);
    }

    private Component[] choice(String id, List<String> row) {
        if (id.isEmpty()) {
            return new Component[] {new HtmlContainer("span")};
        }
        var button = new Button(verb, click -> choose(id));
        button.setAriaLabel(verb + ": " + row.getFirst());
        return new Component[] {button};
    }

    private void choose(String id) {
        if (chosen != null) {
            chosen.accept(id);
        }
    }
}
