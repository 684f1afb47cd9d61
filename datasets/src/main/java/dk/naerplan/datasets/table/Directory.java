package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the ids of a document are called. People write names; a name that two things share can not stand for one of them. */
public final class Directory {

    private static final List<String> PLACES = List.of("areas", "offices", "venues");

    private final Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, String>> ids = new EnumMap<>(Kind.class);

    private Directory() {}

    /** @param document the tree of a document, which may be wrong */
    public static Directory of(JsonNode document) {
        var directory = new Directory();
        for (FieldShape field : Shape.ofDocument().fields()) {
            field.defines().forEach(kind -> directory.add(kind, document.path(field.name())));
        }
        PLACES.forEach(place -> directory.addPoints(document.path(place)));
        directory.names.keySet().forEach(directory::turn);
        return directory;
    }

    private void add(Kind kind, JsonNode records) {
        Map<String, String> known = names.computeIfAbsent(kind, none -> new LinkedHashMap<>());
        for (JsonNode record : records) {
            String id = record.path("id").asString("");
            known.put(id, record.path("name").asString(id));
        }
    }

    private void addPoints(JsonNode records) {
        Map<String, String> known = names.computeIfAbsent(Kind.LOCATION, none -> new LinkedHashMap<>());
        for (JsonNode record : records) {
            String id = record.path("id").asString("");
            known.putIfAbsent(
                    record.path("location").asString(id), record.path("name").asString(id));
        }
    }

    private void turn(Kind kind) {
        var found = new HashMap<String, String>();
        var shared = new HashMap<String, Boolean>();
        names.getOrDefault(kind, Map.of())
                .forEach((id, name) -> shared.put(
                        plain(name), found.put(plain(name), id) != null || shared.getOrDefault(plain(name), false)));
        shared.forEach((name, twice) -> {
            if (twice) {
                found.remove(name);
            }
        });
        ids.put(kind, found);
    }

    /** The name, when it stands for nothing else, else the id. */
    public String nameOf(Kind kind, String id) {
        String name = names.getOrDefault(kind, Map.of()).getOrDefault(id, id);
        return !name.contains(CellText.BETWEEN.strip()) && idOf(kind, name).equals(id) ? name : id;
    }

    /** The id that is meant by an id or a name; the text itself when nothing is called so. */
    public String idOf(Kind kind, String text) {
        String wanted = text.strip();
        return names.getOrDefault(kind, Map.of()).containsKey(wanted)
                ? wanted
                : ids.getOrDefault(kind, Map.of()).getOrDefault(plain(wanted), wanted);
    }

    /** All ids of the kind, in the order of the document. */
    public Collection<String> ids(Kind kind) {
        return List.copyOf(names.getOrDefault(kind, Map.of()).keySet());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
