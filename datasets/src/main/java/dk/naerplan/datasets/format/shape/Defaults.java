package dk.naerplan.datasets.format.shape;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spells out what a sparse document means. */
public final class Defaults {

    private Defaults() {}

    /** A copy in which every field is there that has a default. The value must have the shape. */
    public static JsonNode fill(Shape shape, JsonNode value) {
        return switch (shape) {
            case Shape.Fields fields -> fillFields(fields, value);
            case Shape.Elements elements -> {
                ArrayNode filled = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> filled.add(fill(elements.element(), element)));
                yield filled;
            }
            case Shape.Entries entries -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                value.properties()
                        .forEach(entry -> filled.set(entry.getKey(), fill(entries.value(), entry.getValue())));
                yield filled;
            }
            default -> value;
        };
    }

    private static JsonNode fillFields(Shape.Fields fields, JsonNode value) {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        for (FieldShape field : fields.fields()) {
            JsonNode given = value.get(field.name());
            JsonNode meant = given == null ? field.standard() : given;
            if (meant != null) {
                filled.set(field.name(), fill(field.shape(), meant));
            }
        }
        return filled;
    }
}
