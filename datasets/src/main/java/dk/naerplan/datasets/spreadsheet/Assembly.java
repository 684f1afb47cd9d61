package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.TravelRows;
import dk.naerplan.datasets.table.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows of sheets into the tree of a document, and remembers which cell each value came from. */
final class Assembly {

    private final ObjectNode document;
    private final Map<String, TableSheet> sheets;
    private final List<Words> understood;
    private final List<Finding> findings;
    private final Map<String, Map<SheetRow, String>> ids = new HashMap<>();
    private final Places places = new Places();

    /** @param sheets by the key of the table */
    Assembly(ObjectNode document, Map<String, TableSheet> sheets, List<Words> understood, List<Finding> findings) {
        this.document = document;
        this.sheets = sheets;
        this.understood = understood;
        this.findings = findings;
    }

    /** Which cell each place of the document came from. */
    Places assemble() {
        Map<String, Map<String, ObjectNode>> before = new HashMap<>();
        sheets.values().stream().filter(Assembly::isOutermost).forEach(sheet -> {
            before.put(sheet.table().section(), byId(sheet.table().section()));
            name(sheet);
        });
        var texts = new CellText(understood, Directory.of(document));
        sheets.values().stream().filter(Assembly::isOutermost).forEach(sheet -> fill(sheet, texts));
        before.forEach(this::keepParts);
        sheets.values().stream()
                .filter(sheet -> sheet.table().path().size() > 1)
                .forEach(sheet -> new Parts(document, sheet, texts, places, understood, findings).fill());
        Optional.ofNullable(sheets.get(TravelRows.SECTION)).ifPresent(sheet -> fillTravel(sheet, texts));
        return places;
    }

    private static boolean isOutermost(TableSheet sheet) {
        return sheet.table().path().size() == 1 && sheet.table() != TravelRows.TABLE;
    }

    private Map<String, ObjectNode> byId(String section) {
        var records = new LinkedHashMap<String, ObjectNode>();
        document.path(section).forEach(record -> records.put(record.path("id").asString(""), (ObjectNode) record));
        return records;
    }

    /** First only what the records are called, so that other sheets can name them. */
    private void name(TableSheet sheet) {
        ArrayNode records = document.putArray(sheet.table().section());
        Map<SheetRow, String> given = Ids.of(sheet);
        ids.put(sheet.table().section(), given);
        Optional<Column> name = sheet.table().column("name");
        sheet.content()
                .rows()
                .forEach(row -> records.add(Ids.called(
                        given.getOrDefault(row, ""),
                        name.map(column -> sheet.text(row, column)).orElse(""))));
    }

    private void fill(TableSheet sheet, CellText texts) {
        Table table = sheet.table();
        ArrayNode records = document.putArray(table.section());
        for (SheetRow row : sheet.content().rows()) {
            String pointer = "/" + table.section() + "/" + records.size();
            ObjectNode record = records.addObject();
            places.add(pointer, sheet.content().place(row, 0));
            for (Column column : table.columns()) {
                column.put(record, texts.read(column, sheet.text(row, column)));
                places.add(pointer, column, sheet.place(row, column));
            }
            String id = ids.getOrDefault(table.section(), Map.of()).get(row);
            if (id != null) {
                record.put("id", id);
            }
        }
    }

    /** Records keep the tables inside them when the workbook has no sheet for those. */
    private void keepParts(String section, Map<String, ObjectNode> before) {
        for (Table part : Table.of(section).parts()) {
            if (!sheets.containsKey(part.key())) {
                String field = part.path().getLast();
                document.path(section).forEach(record -> {
                    ObjectNode old = before.get(record.path("id").asString(""));
                    JsonNode kept = old == null ? null : old.get(field);
                    if (kept != null) {
                        ((ObjectNode) record).set(field, kept);
                    }
                });
            }
        }
    }

    private void fillTravel(TableSheet sheet, CellText texts) {
        ObjectNode travel = document.withObject("/" + TravelRows.SECTION);
        ObjectNode ways = travel.putObject(TravelRows.MINUTES);
        for (SheetRow row : sheet.content().rows()) {
            ObjectNode read = document.objectNode();
            sheet.table().columns().forEach(column -> column.put(read, texts.read(column, sheet.text(row, column))));
            String from = read.path(TravelRows.FROM).asString("");
            String to = read.path(TravelRows.TO).asString("");
            JsonNode minutes = read.path(TravelRows.MINUTES);
            ObjectNode there = ways.get(from) instanceof ObjectNode known ? known : ways.putObject(from);
            there.set(to, minutes.isMissingNode() ? document.stringNode("") : minutes);
            String pointer = "/" + TravelRows.SECTION + "/" + TravelRows.MINUTES + "/" + from;
            List<Column> columns = sheet.table().columns();
            places.add(pointer, sheet.place(row, columns.get(0)));
            places.add(pointer + "/" + to, sheet.place(row, columns.get(minutes.isNumber() ? 1 : 2)));
        }
    }
}
