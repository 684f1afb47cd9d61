package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one record and, below them, of the records inside it. */
public final class RecordForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Made of the name, or belongs to a week and not to what lasts. */
    private static final Set<String> LEFT_OUT = Set.of("id", "familiarity", "time.absences", "postponedFrom");

    private final transient Map<Column, CellField> fields = new LinkedHashMap<>();
    private final transient List<PartsForm> parts = new ArrayList<>();
    private final transient ObjectNode shown;

    public RecordForm(Table table, Vocabulary vocabulary, ObjectNode record) {
        addClassName("record-form");
        shown = record;
        var cells = new CellFields(vocabulary);
        table.columns().stream()
                .filter(column -> !LEFT_OUT.contains(column.key()))
                .forEach(column -> {
                    CellField field = cells.of(column);
                    fields.put(column, field);
                    add(field.component());
                });
        table.parts().forEach(part -> {
            var form = new PartsForm(part, vocabulary);
            parts.add(form);
            add(form);
        });
        fields.forEach((column, field) -> field.show(column.of(record)));
        parts.forEach(part -> part.show(record));
    }

    /** The record as the fields say; what has no field stays as it was. */
    public ObjectNode read() {
        ObjectNode record = shown.deepCopy();
        fields.forEach((column, field) -> column.put(record, field.read()));
        parts.forEach(part -> part.read(record));
        return record;
    }

    public void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
        parts.forEach(part -> part.setReadOnly(readOnly));
    }

    public void clearMarks() {
        fields.values().forEach(field -> field.mark(""));
        parts.forEach(PartsForm::clearMarks);
    }

    /** Says so at each field that must not be blank and is; whether there is one. What lies deeper may be missing as a whole. */
    public boolean markMissing(String message) {
        List<CellField> missing = fields.entrySet().stream()
                .filter(entry -> entry.getKey().path().size() == 1
                        && entry.getKey().field().required()
                        && entry.getValue().read().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        missing.forEach(field -> field.mark(message));
        return !missing.isEmpty();
    }

    /**
     * Says at the field what is wrong with it.
     *
     * @param pointer JSON pointer from the record inwards
     * @return whether there is such a field
     */
    public boolean mark(String pointer, String message) {
        for (Map.Entry<Column, CellField> entry : fields.entrySet()) {
            String at = "/" + String.join("/", entry.getKey().path());
            if (pointer.equals(at) || pointer.startsWith(at + "/")) {
                entry.getValue().mark(message);
                return true;
            }
        }
        return parts.stream().anyMatch(part -> part.mark(pointer, message));
    }
}
