package dk.naerplan.ui.api;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server-sent event. */
record Event(String name, JsonNode data) {

    static List<Event> in(String stream) {
        return Arrays.stream(stream.split("\n\n"))
                .filter(block -> block.contains("data:"))
                .map(block ->
                        new Event(field("event", block), JsonMapper.shared().readTree(field("data", block))))
                .toList();
    }

    private static String field(String name, String block) {
        return block.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
