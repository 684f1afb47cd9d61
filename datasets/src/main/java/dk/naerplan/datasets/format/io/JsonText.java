package dk.naerplan.datasets.format.io;

import java.util.StringJoiner;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that people can read: what fits on a line stands on one line. */
final class JsonText {

    private static final int WIDTH = 110;
    private static final JsonMapper SINGLES = JsonMapper.shared();

    private JsonText() {}

    static String of(JsonNode value) {
        return write(value, 0, true);
    }

    /** The end of an object on lines of its own, from its last member on. */
    static String lastMember(String name, JsonNode value) {
        return "  " + quoted(name) + ": " + write(value, 1, false) + "\n}";
    }

    /** @param broken whether the outermost value stands on lines of its own even when it is short */
    private static String write(JsonNode value, int depth, boolean broken) {
        if (!value.isContainer() || value.isEmpty()) {
            return single(value);
        }
        String line = broken ? "" : line(value, WIDTH - 2 * depth);
        return line.isEmpty() ? lines(value, depth) : line;
    }

    /** The value on one line; empty when there is no room for it. */
    private static String line(JsonNode value, int room) {
        if (!value.isContainer() || value.isEmpty()) {
            return single(value);
        }
        boolean object = value.isObject();
        var line = new StringJoiner(", ", object ? "{ " : "[", object ? " }" : "]");
        for (Member member : members(value).toList()) {
            String part = line(member.value, room);
            line.add(member.label + part);
            if (part.isEmpty() || line.length() > room) {
                return "";
            }
        }
        return line.toString();
    }

    private static String lines(JsonNode value, int depth) {
        String indent = "  ".repeat(depth);
        var lines = new StringJoiner(
                ",\n", value.isObject() ? "{\n" : "[\n", "\n" + indent + (value.isObject() ? "}" : "]"));
        members(value)
                .map(member -> indent + "  " + member.label + write(member.value, depth + 1, false))
                .forEach(lines::add);
        return lines.toString();
    }

    /** Texts, of which a document has thousands, without a generator for each. */
    private static String single(JsonNode value) {
        return value.isString() ? quoted(value.stringValue()) : SINGLES.writeValueAsString(value);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }

    private record Member(String label, JsonNode value) {}

    private static Stream<Member> members(JsonNode container) {
        return container.isObject()
                ? container.propertyStream().map(entry -> new Member(quoted(entry.getKey()) + ": ", entry.getValue()))
                : container.valueStream().map(element -> new Member("", element));
    }
}
