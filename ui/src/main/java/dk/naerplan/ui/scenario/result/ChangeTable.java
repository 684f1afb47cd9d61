package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.shell.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values before and after: both where they differ, else one. */
final class ChangeTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    /** @param before lines by id, likewise after */
    ChangeTable(
            String name,
            List<String> columns,
            SequencedMap<String, Line> before,
            SequencedMap<String, Line> after,
            Texts texts) {
        var table = new PlainTable(name, columns);
        table.addClassName("change-table");
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Line old = before.get(id);
            Line now = after.get(id);
            String title = Objects.requireNonNull(now == null ? old : now).name();
            table.addRow(title, cells(old, now, columns.size() - 1, texts));
        }
        add(table);
    }

    private static List<Component> cells(@Nullable Line old, @Nullable Line now, int number, Texts texts) {
        return IntStream.range(0, number)
                .mapToObj(place -> cell(value(old, place), value(now, place), texts))
                .toList();
    }

    private static String value(@Nullable Line line, int place) {
        return line == null ? NOTHING : line.values().get(place);
    }

    private static Component cell(String before, String after, Texts texts) {
        if (before.equals(after)) {
            var same = new Span(after);
            same.addClassName("change-none");
            return same;
        }
        var change = new Span(texts.of("result.change", before, after));
        change.addClassName("change-some");
        return change;
    }
}
