package dk.naerplan.ui.organisation.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dk.naerplan.datasets.table.Table;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The records inside a record, one small form each, to add to and take from. */
final class PartsForm extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Table table;
    private final transient Vocabulary vocabulary;
    private final transient List<RecordForm> forms = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    PartsForm(Table table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
        addClassName("parts-form");
        more = new Button(
                vocabulary.texts().of("master.addTo", name()), click -> append(JsonNodeFactory.instance.objectNode()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(name()), list, more);
    }

    private String name() {
        return vocabulary.words().table(table);
    }

    void show(JsonNode holder) {
        holder.path(table.path().getLast()).forEach(record -> append((ObjectNode) record));
    }

    void read(ObjectNode holder) {
        ArrayNode records = holder.putArray(table.path().getLast());
        forms.forEach(form -> records.add(form.read()));
    }

    private void append(ObjectNode record) {
        var form = new RecordForm(table, vocabulary, record);
        var remove = new Button(vocabulary.texts().of("master.takeAway"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(vocabulary.texts().of("master.takeAwayOf", name(), forms.size() + 1));
        var one = new Div(form, remove);
        one.addClassName("part-form");
        remove.addClickListener(click -> {
            forms.remove(form);
            list.remove(one);
        });
        forms.add(form);
        list.add(one);
    }

    void setReadOnly(boolean readOnly) {
        forms.forEach(form -> form.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }

    void clearMarks() {
        forms.forEach(RecordForm::clearMarks);
    }

    boolean mark(String pointer, String message) {
        for (int i = 0; i < forms.size(); i++) {
            String at = "/" + table.path().getLast() + "/" + i;
            if (pointer.startsWith(at + "/")) {
                return forms.get(i).mark(pointer.substring(at.length()), message);
            }
        }
        return false;
    }
}
