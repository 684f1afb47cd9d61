package dk.naerplan.datasets.format.shape;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a document what need not be said. */
public final class Sparse {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Sparse() {}

    /** A copy without the fields that say what is meant anyway. The value must have the shape, with every default filled in. */
    public static JsonNode prune(Shape shape, JsonNode value) {
        return switch (shape) {
            case Shape.Fields fields -> pruneFields(fields, value);
            case Shape.Elements elements -> {
                ArrayNode pruned = JSON.arrayNode();
                value.forEach(element -> pruned.add(prune(elements.element(), element)));
                yield pruned;
            }
            case Shape.Entries entries -> {
                ObjectNode pruned = JSON.objectNode();
                value.properties()
                        .forEach(entry -> pruned.set(entry.getKey(), prune(entries.value(), entry.getValue())));
                yield pruned;
            }
            case Shape.Decimal ignored -> isWhole(value) ? JSON.numberNode(value.asInt()) : value;
            default -> value;
        };
    }

    private static JsonNode pruneFields(Shape.Fields fields, JsonNode value) {
        ObjectNode pruned = JSON.objectNode();
        for (FieldShape field : fields.fields()) {
            JsonNode given = value.get(field.name());
            if (given == null || given.isNull()) {
                continue;
            }
            JsonNode sparse = prune(field.shape(), given);
            JsonNode standard = field.standard();
            if (standard == null || !sparse.equals(prune(field.shape(), Defaults.fill(field.shape(), standard)))) {
                pruned.set(field.name(), sparse);
            }
        }
        return pruned;
    }

    private static boolean isWhole(JsonNode number) {
        return number.asDouble() == Math.rint(number.asDouble());
    }
}
