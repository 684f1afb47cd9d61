package dk.naerplan.datasets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Damages documents: somewhere a value is removed, renamed, doubled or replaced by another one. */
public final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> STRANGERS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(3),
            JSON.numberNode(3.125),
            JSON.numberNode(1e12),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.stringNode(""),
            JSON.stringNode("æøå"),
            JSON.stringNode("tue 09:30"),
            JSON.stringNode("mon-fri 09:00-15:00"),
            JSON.stringNode("2026-W60"),
            JSON.stringNode("x".repeat(3000)),
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.arrayNode().add("nowhere"),
            JSON.objectNode().put("id", "nowhere"));

    private Mutations() {}

    /** A damaged copy. */
    public static JsonNode mutate(JsonNode document, Random random) {
        JsonNode copy = document.deepCopy();
        var containers = new ArrayList<JsonNode>();
        collect(copy, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            damage(object, random);
        } else if (container instanceof ArrayNode array) {
            damage(array, random);
        }
        return copy;
    }

    private static void collect(JsonNode value, List<JsonNode> containers) {
        if (value.isContainer() && !value.isEmpty()) {
            containers.add(value);
            value.forEach(child -> collect(child, containers));
        }
    }

    private static void damage(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            default -> object.set(name, stranger(random));
        }
    }

    private static void damage(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            default -> array.set(index, stranger(random));
        }
    }

    private static JsonNode stranger(Random random) {
        return STRANGERS.get(random.nextInt(STRANGERS.size())).deepCopy();
    }
}
