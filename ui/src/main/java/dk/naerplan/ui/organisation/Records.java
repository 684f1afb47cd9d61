package dk.naerplan.ui.organisation;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.datasets.table.NewIds;
import dk.naerplan.datasets.table.Row;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.TravelRows;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.change.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The records of one table of a document, and what changing one of them changes. */
record Records(Table table, ObjectNode document) {

    List<JsonNode> all() {
        return Row.of(table, document).stream().map(Row::record).toList();
    }

    /** @param before empty for a new record, @param after empty for one that goes */
    List<PartChange> change(Optional<JsonNode> before, Optional<JsonNode> after) {
        var changes = new ArrayList<PartChange>();
        Optional<PartId> old = before.map(this::part);
        Optional<PartId> now = after.map(this::part);
        if (old.isPresent() && !old.equals(now)) {
            changes.add(new PartChange(old.get(), before.map(this::value), Optional.empty()));
        }
        now.ifPresent(part -> changes.add(new PartChange(
                part, old.equals(now) ? before.map(this::value) : Optional.empty(), after.map(this::value))));
        return changes;
    }

    /** The record with an id, if it needs one and has none yet. */
    JsonNode named(ObjectNode record) {
        if (table.defines().isPresent() && !record.has("id")) {
            Kind kind = table.defines().get();
            record.put(
                    "id",
                    NewIds.of(
                            record.path("name").asString(""),
                            Directory.of(document).ids(kind)));
        }
        return record;
    }

    /** Where the check of a document speaks of the record: it keeps its place, a new one is the last. */
    String pointer(Optional<JsonNode> before) {
        if (isTravel()) {
            return "/" + TravelRows.SECTION;
        }
        List<JsonNode> all = all();
        int index = before.map(all::indexOf).orElse(all.size());
        return "/" + table.section() + "/" + index;
    }

    private PartId part(JsonNode record) {
        return isTravel()
                ? new PartId(TravelRows.SECTION, "", TravelRows.path(record))
                : PartId.ofElement(table.section(), record);
    }

    private JsonNode value(JsonNode record) {
        return isTravel() ? record.path(TravelRows.MINUTES) : record;
    }

    private boolean isTravel() {
        return table == TravelRows.TABLE;
    }
}
