package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as people write them into one cell, both ways. Reading never fails: what can not be understood stays as it is written,
 * for the check of the document to find.
 */
public final class CellText {

    /** Stands between the elements of a list. */
    public static final String BETWEEN = "; ";

    /** An empty list where leaving it out would mean another one. */
    private static final String NOTHING = "–";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SingleText singles;

    /** @param understood the languages that are read; the first is the one that is written */
    public CellText(List<Words> understood, Directory directory) {
        this.singles = new SingleText(understood, directory);
    }

    /** The value as a text; blank for what is left out. */
    public String write(Column column, Optional<JsonNode> value) {
        return value.map(given -> write(column, given)).orElse("");
    }

    private String write(Column column, JsonNode value) {
        if (value.isContainer() && value.isEmpty()) {
            JsonNode standard = column.field().standard();
            return standard == null || standard.isEmpty() ? "" : NOTHING;
        }
        return switch (column.shape()) {
            case Shape.Elements list ->
                value.valueStream()
                        .map(element -> singles.write(list.element(), element, column.refers()))
                        .collect(Collectors.joining(BETWEEN));
            case Shape.Entries entries ->
                value.propertyStream()
                        .map(entry -> singles.write(entries.key(), JSON.stringNode(entry.getKey()), column.refers())
                                + ": "
                                + singles.write(entries.value(), entry.getValue(), Optional.empty()))
                        .collect(Collectors.joining(BETWEEN));
            default -> singles.write(column.shape(), value, column.refers());
        };
    }

    /** What the text says; empty for a blank one. */
    public Optional<JsonNode> read(Column column, String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (column.shape()) {
                    case Shape.Elements list -> elements(list.element(), written, column.refers());
                    case Shape.Entries entries -> entries(entries, written, column.refers());
                    default -> singles.read(column.shape(), written, column.refers());
                });
    }

    private JsonNode elements(Shape shape, String written, Optional<Kind> refers) {
        var list = JSON.arrayNode();
        pieces(written).map(piece -> singles.read(shape, piece, refers)).forEach(list::add);
        return list;
    }

    private JsonNode entries(Shape.Entries shape, String written, Optional<Kind> refers) {
        ObjectNode entries = JSON.objectNode();
        pieces(written).forEach(piece -> {
            int end = Math.max(piece.lastIndexOf(':'), piece.lastIndexOf(' '));
            String key = end < 0 ? piece : piece.substring(0, end).replaceFirst(":\\s*$", "");
            String value = end < 0 ? "" : piece.substring(end + 1);
            entries.set(
                    singles.read(shape.key(), key, refers).asString(),
                    singles.read(shape.value(), value, Optional.empty()));
        });
        return entries;
    }

    private static Stream<String> pieces(String written) {
        if (written.equals(NOTHING) || written.equals("-")) {
            return Stream.empty();
        }
        return Stream.of(written.split("[;\\n]", -1)).map(String::strip).filter(piece -> !piece.isEmpty());
    }
}
