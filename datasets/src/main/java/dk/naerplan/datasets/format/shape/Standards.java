package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a document means when it leaves a field out. */
final class Standards {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Standards() {}

    /** The meaning of a field that is left out; {@code null} when it must not be. */
    static @Nullable JsonNode of(Field note, Shape shape) {
        boolean given = !note.standard().equals(Field.NONE);
        return switch (shape) {
            case Shape.Elements elements -> listOf(elements, note, given);
            case Shape.Entries ignored -> JSON.objectNode();
            case Shape.Fields fields -> emptyOf(fields);
            default -> given ? single(shape, note.standard()) : null;
        };
    }

    private static @Nullable JsonNode listOf(Shape.Elements elements, Field note, boolean given) {
        if (!given) {
            return elements.min() > 0 ? null : JSON.arrayNode();
        }
        return JSON.arrayNode().add(single(elements.element(), note.standard()));
    }

    private static JsonNode single(Shape shape, String text) {
        return switch (shape) {
            case Shape.Whole ignored -> JSON.numberNode(Integer.parseInt(text));
            case Shape.Decimal ignored -> JSON.numberNode(Double.parseDouble(text));
            case Shape.Truth ignored -> JSON.booleanNode(Boolean.parseBoolean(text));
            case Shape.Fields ignored -> JSON.objectNode();
            default -> JSON.stringNode(text);
        };
    }

    /** An object can be left out when all its fields can. */
    private static @Nullable JsonNode emptyOf(Shape.Fields fields) {
        List<FieldShape> required =
                fields.fields().stream().filter(FieldShape::required).toList();
        return required.isEmpty() ? JSON.objectNode() : null;
    }
}
