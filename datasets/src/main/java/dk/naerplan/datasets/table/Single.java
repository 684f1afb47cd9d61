package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a document says once: its week, its name, its settings. */
public final class Single {

    private static final Set<String> LEFT_OUT = Set.of("schemaVersion", "id", "history", "roster");
    private static final List<Column> ALL = List.copyOf(read());

    private Single() {}

    /** One column for each, with the path from the document inwards. */
    public static List<Column> all() {
        return ALL;
    }

    private static List<Column> read() {
        var columns = new ArrayList<Column>();
        Shape.ofDocument().fields().stream()
                .filter(field -> !LEFT_OUT.contains(field.name()))
                .forEach(field -> collect(field, List.of(), columns));
        return columns;
    }

    private static void collect(FieldShape field, List<String> within, List<Column> columns) {
        var path = new ArrayList<>(within);
        path.add(field.name());
        switch (field.shape()) {
            case Shape.Fields fields -> fields.fields().forEach(inner -> collect(inner, path, columns));
            case Shape.Elements list when list.element() instanceof Shape.Fields -> {}
            case Shape.Entries entries when entries.value() instanceof Shape.Entries -> {}
            default -> columns.add(new Column(path, field));
        }
    }
}
