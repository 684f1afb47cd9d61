package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a shape that do no harm, and values as people wrote them. */
final class Forms {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Forms() {}

    /** A value of the shape that says as little as possible. */
    static JsonNode neutral(Shape shape) {
        return switch (shape) {
            case Shape.Fields fields -> neutralFields(fields);
            case Shape.Elements ignored -> JSON.arrayNode();
            case Shape.Entries ignored -> JSON.objectNode();
            case Shape.Text text ->
                JSON.stringNode(text.form().isValue() ? text.form().example() : "");
            case Shape.Choice choice -> JSON.stringNode(choice.values().getFirst());
            case Shape.Whole whole -> JSON.numberNode(whole.min());
            case Shape.Decimal decimal -> JSON.numberNode(decimal.min());
            case Shape.Truth ignored -> JSON.booleanNode(false);
        };
    }

    private static JsonNode neutralFields(Shape.Fields fields) {
        ObjectNode neutral = JSON.objectNode();
        fields.fields().stream()
                .filter(FieldShape::required)
                .forEach(field -> neutral.set(field.name(), neutral(field.shape())));
        return neutral;
    }

    /** The value as a person wrote it; arrays and objects only hinted at. */
    static String textOf(JsonNode value) {
        if (value.isObject()) {
            return "{…}";
        }
        if (value.isArray()) {
            return "[…]";
        }
        return value.isString() || value.isNumber() ? value.asString() : value.toString();
    }
}
