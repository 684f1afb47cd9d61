package dk.naerplan.ui.scenario.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a scenario's document names an employee: in its changes, and as a coordinator of its placement policy. */
record ScenarioTrace(String employee) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> SINGLE = Set.of("employee");
    private static final Set<String> SEVERAL = Set.of("employees", "named", "excluded");
    private static final String POLICY = "placementPolicy";
    private static final String COORDINATORS = "combined:";

    /** The changes that name the employee, and the policy when it does. */
    ObjectNode in(String document) {
        JsonNode tree = JSON.readTree(document);
        ObjectNode found = NODES.objectNode();
        String policy = tree.path(POLICY).asString("");
        if (!replacedInPolicy(policy, "").equals(policy)) {
            found.put(POLICY, policy);
        }
        for (JsonNode change : tree.path("changes")) {
            if (!replaced("", change.deepCopy(), "").equals(change)) {
                found.withArray("changes").add(change);
            }
        }
        return found;
    }

    /** The document with another id wherever it names the employee. */
    String replaced(String document, String by) {
        ObjectNode tree = (ObjectNode) JSON.readTree(document);
        if (tree.has(POLICY)) {
            tree.put(POLICY, replacedInPolicy(tree.path(POLICY).asString(""), by));
        }
        return JSON.writeValueAsString(replaced("", tree, by));
    }

    private JsonNode replaced(String field, JsonNode value, String by) {
        switch (value) {
            case ObjectNode object ->
                List.copyOf(object.properties())
                        .forEach(entry -> object.set(entry.getKey(), replaced(entry.getKey(), entry.getValue(), by)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, replaced(SEVERAL.contains(field) ? "employee" : "", array.get(i), by));
                }
            }
            default -> {
                if (SINGLE.contains(field)
                        && value.isString()
                        && value.asString().equals(employee)) {
                    return NODES.stringNode(by);
                }
            }
        }
        return value;
    }

    private String replacedInPolicy(String policy, String by) {
        if (!policy.startsWith(COORDINATORS)) {
            return policy;
        }
        int scope = policy.indexOf('@');
        String rest = scope < 0 ? "" : policy.substring(scope);
        String named = policy.substring(COORDINATORS.length(), policy.length() - rest.length());
        return Stream.of(named.split(","))
                .map(id -> id.equals(employee) ? by : id)
                .collect(Collectors.joining(",", COORDINATORS, rest));
    }
}
