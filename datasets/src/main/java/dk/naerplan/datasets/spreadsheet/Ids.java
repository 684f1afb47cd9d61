package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.NewIds;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives an id to each row that only has a name, so that nobody needs to invent one. */
final class Ids {

    private Ids() {}

    /** The id of each row of the sheet that has one, or can get one. */
    static Map<SheetRow, String> of(TableSheet sheet) {
        var ids = new IdentityHashMap<SheetRow, String>();
        Optional<Column> id = sheet.table().column("id");
        Optional<Column> name = sheet.table().column("name");
        if (id.isEmpty()) {
            return ids;
        }
        Set<String> taken = new HashSet<>();
        sheet.content().rows().forEach(row -> {
            String given = sheet.text(row, id.get());
            if (!given.isEmpty()) {
                ids.put(row, given);
                taken.add(given);
            }
        });
        name.ifPresent(called -> sheet.content().rows().forEach(row -> {
            String text = sheet.text(row, called);
            if (!ids.containsKey(row) && !text.isEmpty()) {
                String made = NewIds.of(text, taken);
                ids.put(row, made);
                taken.add(made);
            }
        }));
        return ids;
    }

    /** A record that only says what it is called. */
    static ObjectNode called(String id, String name) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("id", id);
        return name.isEmpty() ? record : record.put("name", name);
    }
}
