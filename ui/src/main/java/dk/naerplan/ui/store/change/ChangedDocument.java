package dk.naerplan.ui.store.change;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document into which changes are put, one after the other. */
public final class ChangedDocument {

    private final ObjectNode tree;

    private ChangedDocument(ObjectNode tree) {
        this.tree = tree;
    }

    /**
     * The document with the changes in it; with errors instead when they do not fit together, for example when somebody gets
     * a seat who was removed.
     */
    public static ReadResult of(DataSet document, List<PartChange> changes) {
        var changed = new ChangedDocument(DocumentTree.of(document));
        changes.forEach(changed::put);
        new Leftovers(changed.tree).clear();
        return DocumentTree.read(changed.tree);
    }

    private void put(PartChange change) {
        PartId part = change.part();
        switch (part.section()) {
            case PartId.SESSIONS -> {
                ObjectNode session = at(at(at(tree, "roster"), "sessions"), part.item());
                if (part.path().getFirst().equals("start")) {
                    putStart(session, change.after());
                } else {
                    put(session, part.path(), change.after());
                }
            }
            case PartId.PLACEMENTS ->
                put(at(at(at(tree, "roster"), "placements"), part.item()), part.path(), change.after());
            default -> putFact(part, change.after());
        }
    }

    private void putFact(PartId part, Optional<JsonNode> value) {
        if (part.item().isEmpty()) {
            put(
                    tree,
                    Stream.concat(Stream.of(part.section()), part.path().stream())
                            .toList(),
                    value);
        } else if (part.isWhole()) {
            putItem(part, value);
        } else {
            item(part).ifPresent(item -> put(item, part.path(), value));
        }
    }

    /** An element that was there before keeps its place. */
    private void putItem(PartId part, Optional<JsonNode> value) {
        ArrayNode list = tree.withArray(part.section());
        for (int i = 0; i < list.size(); i++) {
            if (Parts.idOf(part.section(), list.get(i)).equals(part.item())) {
                if (value.isPresent()) {
                    list.set(i, value.get().deepCopy());
                } else {
                    list.remove(i);
                }
                return;
            }
        }
        value.ifPresent(item -> list.add(item.deepCopy()));
    }

    private Optional<ObjectNode> item(PartId part) {
        return tree.withArray(part.section())
                .valueStream()
                .filter(element -> Parts.idOf(part.section(), element).equals(part.item()))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static void putStart(ObjectNode session, Optional<JsonNode> start) {
        session.remove(List.of("start", "pinned"));
        start.ifPresent(given -> session.setAll((ObjectNode) given.deepCopy()));
    }

    private static void put(ObjectNode holder, List<String> path, Optional<JsonNode> value) {
        String name = path.getFirst();
        if (path.size() > 1) {
            ObjectNode inner = at(holder, name);
            put(inner, path.subList(1, path.size()), value);
            if (inner.isEmpty()) {
                holder.remove(name);
            }
        } else if (value.isPresent()) {
            holder.set(name, value.get().deepCopy());
        } else {
            holder.remove(name);
        }
    }

    private static ObjectNode at(ObjectNode holder, String name) {
        return holder.get(name) instanceof ObjectNode inner ? inner : holder.putObject(name);
    }
}
