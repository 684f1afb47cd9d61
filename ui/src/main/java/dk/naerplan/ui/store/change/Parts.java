package dk.naerplan.ui.store.change;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes a document apart. History, state and baseline are not parts: they follow from other weeks and from publishing. */
final class Parts {

    private static final Set<String> LEFT_OUT = Set.of("schemaVersion", "history", "roster");
    private static final String LINKS = "links";

    /** The elements of the document's lists, whole. */
    final Map<PartId, JsonNode> items = new LinkedHashMap<>();

    final Map<PartId, JsonNode> values = new LinkedHashMap<>();

    private Parts(ObjectNode document) {
        for (FieldShape field : Shape.ofDocument().fields()) {
            JsonNode given = document.get(field.name());
            if (given != null && !LEFT_OUT.contains(field.name())) {
                takeApart(field, given);
            }
        }
        takeApart(document.path("roster"));
    }

    static Parts of(DataSet document) {
        return new Parts(DocumentTree.of(document));
    }

    /** What an element of the section is called by. */
    static String idOf(String section, JsonNode element) {
        return section.equals(LINKS)
                ? String.join(
                        "+",
                        element.path("areas")
                                .valueStream()
                                .map(JsonNode::asString)
                                .sorted()
                                .toList())
                : element.path("id").asString();
    }

    private void takeApart(FieldShape field, JsonNode given) {
        if (field.shape() instanceof Shape.Elements list && list.element() instanceof Shape.Fields fields) {
            for (JsonNode element : given) {
                String id = idOf(field.name(), element);
                items.put(PartId.whole(field.name(), id), element);
                takeApart(fields, element, field.name(), id, List.of());
            }
        } else {
            takeApart(field.shape(), given, field.name(), "", List.of());
        }
    }

    private void takeApart(Shape shape, JsonNode given, String section, String item, List<String> path) {
        switch (shape) {
            case Shape.Fields fields ->
                given.properties().forEach(entry -> {
                    Shape inner = fields.field(entry.getKey()).orElseThrow().shape();
                    takeApart(inner, entry.getValue(), section, item, longer(path, entry.getKey()));
                });
            case Shape.Entries entries ->
                given.properties()
                        .forEach(entry -> takeApart(
                                entries.value(), entry.getValue(), section, item, longer(path, entry.getKey())));
            default -> values.put(new PartId(section, item, path), given);
        }
    }

    /** A start, a seat and a placement each with its lock. */
    private void takeApart(JsonNode roster) {
        roster.path("sessions").properties().forEach(session -> {
            var start = JsonNodeFactory.instance.objectNode();
            session.getValue().properties().stream()
                    .filter(entry -> !entry.getKey().equals("seats"))
                    .forEach(entry -> start.set(entry.getKey(), entry.getValue()));
            putDecided(new PartId(PartId.SESSIONS, session.getKey(), List.of("start")), start);
            session.getValue()
                    .path("seats")
                    .properties()
                    .forEach(seat -> putDecided(
                            new PartId(PartId.SESSIONS, session.getKey(), List.of("seats", seat.getKey())),
                            seat.getValue()));
        });
        roster.path("placements")
                .properties()
                .forEach(employee -> employee.getValue()
                        .properties()
                        .forEach(day -> values.put(
                                new PartId(PartId.PLACEMENTS, employee.getKey(), List.of(day.getKey())),
                                day.getValue())));
    }

    /** Nothing that is not locked is no decision. */
    private void putDecided(PartId part, JsonNode value) {
        if (value.size() > 1 || value.path("pinned").asBoolean()) {
            values.put(part, value);
        }
    }

    private static List<String> longer(List<String> path, String next) {
        var longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }
}
