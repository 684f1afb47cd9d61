package dk.naerplan.ui.store.privacy;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces names wherever somebody wrote them into the texts of a document. */
record DocumentSweep(NameSweep names) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String in(String document) {
        ObjectNode tree = (ObjectNode) JSON.readTree(document);
        return JSON.writeValueAsString(swept(tree));
    }

    private JsonNode swept(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                List.copyOf(object.properties()).forEach(entry -> object.set(entry.getKey(), swept(entry.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, swept(array.get(i)));
                }
                yield array;
            }
            default -> value.isString() ? JsonNodeFactory.instance.stringNode(names.in(value.asString())) : value;
        };
    }
}
