package dk.naerplan.ui.store.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changes leave behind: memories of who is gone, and plans that say nothing. */
record Leftovers(ObjectNode document) {

    void clear() {
        objects(document.path("roster").path("sessions")).forEach(plans -> plans.removeIf(Leftovers::saysNothing));
        objects(document.path("roster").path("placements")).forEach(plans -> plans.removeIf(JsonNode::isEmpty));
        forgetWhoIsGone();
    }

    private static boolean saysNothing(JsonNode session) {
        return !session.has("start")
                && !session.path("pinned").asBoolean()
                && session.path("seats").isEmpty();
    }

    private void forgetWhoIsGone() {
        Set<String> employees = ids("employees");
        Set<String> groups = ids("residentGroups");
        for (JsonNode week : document.path("history")) {
            objects(week.path("contacts")).forEach(contacts -> {
                contacts.retain(groups);
                contacts.forEach(contact -> objects(contact).forEach(minutes -> minutes.retain(employees)));
            });
            objects(week.path("ends")).forEach(ends -> ends.retain(employees));
        }
        JsonNode baseline = document.path("roster").path("baseline");
        objects(baseline.path("placements")).forEach(placements -> placements.retain(employees));
        for (JsonNode session : baseline.path("sessions")) {
            objects(session.path("seats")).forEach(seats -> forget(seats, employees));
        }
    }

    /** What was published for somebody who is gone is compared with nothing. */
    private static void forget(ObjectNode seats, Set<String> employees) {
        seats.removeIf(seat -> seat.has("employee")
                && !employees.contains(seat.path("employee").asString()));
    }

    private Set<String> ids(String section) {
        return document.path(section)
                .valueStream()
                .map(element -> element.path("id").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<ObjectNode> objects(JsonNode value) {
        return value instanceof ObjectNode object ? List.of(object) : List.of();
    }
}
