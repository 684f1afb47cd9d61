package dk.naerplan.ui.store.privacy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a document says about one employee, in the document's own words. */
public record EmployeeExcerpt(String employee) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Empty when it says nothing. */
    public ObjectNode of(DataSet document) {
        JsonNode tree = JSON.readTree(DataSetWriter.toText(document));
        ObjectNode excerpt = NODES.objectNode();
        tree.path("employees")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(employee))
                .forEach(each -> excerpt.set("employee", each));
        put(excerpt, "activities", demanded(tree));
        put(excerpt, "seats", seats(tree.path("roster")));
        put(excerpt, "placements", tree.path("roster").path("placements").path(employee));
        put(excerpt, "publishedSeats", seats(tree.path("roster").path("baseline")));
        put(
                excerpt,
                "publishedPlacements",
                tree.path("roster").path("baseline").path("placements").path(employee));
        put(excerpt, "history", history(tree));
        return excerpt;
    }

    private static void put(ObjectNode excerpt, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isEmpty()) {
            excerpt.set(name, value);
        }
    }

    /** Activities that only the employee, or everybody but the employee, can have seats in. */
    private ArrayNode demanded(JsonNode tree) {
        ArrayNode found = NODES.arrayNode();
        for (JsonNode activity : tree.path("activities")) {
            boolean names = activity.findValues("named").stream().anyMatch(this::hasEmployee)
                    || activity.findValues("excluded").stream().anyMatch(this::hasEmployee);
            if (names) {
                found.add(activity);
            }
        }
        return found;
    }

    private boolean hasEmployee(JsonNode list) {
        return list.valueStream().anyMatch(id -> id.asString().equals(employee));
    }

    private ObjectNode seats(JsonNode plans) {
        ObjectNode found = NODES.objectNode();
        each(
                plans.path("sessions"),
                (session, plan) -> each(plan.path("seats"), (number, seat) -> {
                    if (seat.path("employee").asString("").equals(employee)) {
                        found.putObject(session)
                                .put("seat", number)
                                .put("start", plan.path("start").asString(""));
                    }
                }));
        return found;
    }

    private ObjectNode history(JsonNode tree) {
        ObjectNode found = NODES.objectNode();
        for (JsonNode week : tree.path("history")) {
            ObjectNode remembered = NODES.objectNode();
            each(week.path("contacts"), (group, minutes) -> {
                if (minutes.has(employee)) {
                    remembered.set(group, minutes.path(employee));
                }
            });
            if (week.path("ends").has(employee)) {
                remembered.set("end", week.path("ends").path(employee));
            }
            put(found, week.path("week").asString(), remembered);
        }
        return found;
    }

    private static void each(JsonNode object, BiConsumer<String, JsonNode> action) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            action.accept(entry.getKey(), entry.getValue());
        }
    }
}
