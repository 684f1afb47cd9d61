package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that is said of each record of a table: a single value, a list of single values, or single values by key.
 *
 * @param path names of fields from the record inwards
 */
public record Column(List<String> path, FieldShape field) {

    public Column {
        path = List.copyOf(path);
    }

    /** For example {@code time.weeklyHours}. */
    public String key() {
        return String.join(".", path);
    }

    public Shape shape() {
        return field.shape();
    }

    /** What the texts in it name; empty when they name nothing. */
    public Optional<Kind> refers() {
        return field.refers().stream().findFirst();
    }

    /** What the record says there. */
    public Optional<JsonNode> of(JsonNode record) {
        JsonNode value = record;
        for (String name : path) {
            value = value.path(name);
        }
        return value.isMissingNode() ? Optional.empty() : Optional.of(value);
    }

    /** Lets the record say the value there, or nothing. */
    public void put(ObjectNode record, Optional<JsonNode> value) {
        put(record, path, value);
    }

    private static void put(ObjectNode holder, List<String> path, Optional<JsonNode> value) {
        String name = path.getFirst();
        if (path.size() > 1) {
            ObjectNode inner = holder.get(name) instanceof ObjectNode there ? there : holder.putObject(name);
            put(inner, path.subList(1, path.size()), value);
            if (inner.isEmpty()) {
                holder.remove(name);
            }
        } else if (value.isPresent()) {
            holder.set(name, value.get());
        } else {
            holder.remove(name);
        }
    }
}
