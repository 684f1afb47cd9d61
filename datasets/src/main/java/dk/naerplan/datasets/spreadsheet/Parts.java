package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows of a sheet into the records that they lie in. */
final class Parts {

    private final ObjectNode document;
    private final TableSheet sheet;
    private final CellText texts;
    private final Places places;
    private final List<Words> understood;
    private final List<Finding> findings;
    private final Map<String, Integer> outer = new HashMap<>();

    Parts(
            ObjectNode document,
            TableSheet sheet,
            CellText texts,
            Places places,
            List<Words> understood,
            List<Finding> findings) {
        this.document = document;
        this.sheet = sheet;
        this.texts = texts;
        this.places = places;
        this.understood = understood;
        this.findings = findings;
    }

    void fill() {
        JsonNode records = document.path(sheet.table().section());
        for (int i = 0; i < records.size(); i++) {
            outer.putIfAbsent(records.get(i).path("id").asString(""), i);
            holders(records.get(i)).forEach(holder -> ((ObjectNode) holder).remove(field()));
        }
        sheet.content().rows().forEach(this::put);
    }

    private String field() {
        return sheet.table().path().getLast();
    }

    private List<JsonNode> holders(JsonNode record) {
        List<String> path = sheet.table().path();
        return path.size() == 2
                ? List.of(record)
                : record.path(path.get(1)).valueStream().toList();
    }

    private void put(SheetRow row) {
        Column of = sheet.columns().outer().orElseThrow();
        String id = texts.read(of, sheet.text(row, of)).map(JsonNode::asString).orElse("");
        Integer index = outer.get(id);
        if (index == null) {
            lost(row, of, sheet.text(row, of), Table.of(sheet.table().section()));
            return;
        }
        JsonNode record = document.path(sheet.table().section()).get(index);
        String pointer = "/" + sheet.table().section() + "/" + index;
        Optional<Column> number = sheet.columns().number();
        if (number.isEmpty()) {
            put(row, (ObjectNode) record, pointer);
            return;
        }
        String between = sheet.table().path().get(1);
        int which = texts.read(number.get(), sheet.text(row, number.get()))
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .orElse(0);
        if (record.path(between).get(which - 1) instanceof ObjectNode holder) {
            put(row, holder, pointer + "/" + between + "/" + (which - 1));
        } else {
            lost(row, number.get(), sheet.text(row, number.get()), between(between));
        }
    }

    private Table between(String name) {
        return Table.of(sheet.table().section()).parts().stream()
                .filter(part -> part.path().getLast().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void lost(SheetRow row, Column column, String text, Table table) {
        findings.add(Finding.OfWorkbook.at(
                sheet.place(row, column),
                WorkbookProblem.NO_SUCH_RECORD,
                text,
                understood.getFirst().table(table)));
    }

    private void put(SheetRow row, ObjectNode holder, String pointer) {
        ArrayNode records = holder.withArray(field());
        String at = pointer + "/" + field() + "/" + records.size();
        ObjectNode record = records.addObject();
        places.add(pointer + "/" + field(), sheet.content().place(row, 0));
        places.add(at, sheet.content().place(row, 0));
        for (Column column : sheet.table().columns()) {
            column.put(record, texts.read(column, sheet.text(row, column)));
            places.add(at, column, sheet.place(row, column));
        }
    }
}
