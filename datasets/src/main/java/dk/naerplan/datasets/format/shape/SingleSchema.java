package dk.naerplan.datasets.format.shape;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of single values. */
final class SingleSchema {

    private SingleSchema() {}

    static ObjectNode of(Shape shape) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return switch (shape) {
            case Shape.Text text -> textOf(text, node);
            case Shape.Choice choice -> {
                choice.values().forEach(node.putArray("enum")::add);
                yield node;
            }
            case Shape.Whole whole ->
                node.put("type", "integer").put("minimum", whole.min()).put("maximum", whole.max());
            case Shape.Decimal decimal -> decimalOf(decimal, node);
            case Shape.Truth ignored -> node.put("type", "boolean");
            default -> throw new IllegalArgumentException("The shape (%s) is not of a single value.".formatted(shape));
        };
    }

    private static ObjectNode textOf(Shape.Text text, ObjectNode node) {
        node.put("type", "string").put("maxLength", text.maxLength());
        if (!text.form().pattern().isEmpty()) {
            node.put("pattern", "^(?:" + text.form().pattern() + ")$");
            node.putArray("examples").add(text.form().example());
        }
        return node;
    }

    private static ObjectNode decimalOf(Shape.Decimal decimal, ObjectNode node) {
        node.put("type", "number").put("minimum", decimal.min()).put("maximum", decimal.max());
        return decimal.step() > 0 ? node.put("multipleOf", decimal.step()) : node;
    }
}
