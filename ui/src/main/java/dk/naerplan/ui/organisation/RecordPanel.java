package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.ui.organisation.form.RecordForm;
import dk.naerplan.ui.organisation.form.Vocabulary;
import dk.naerplan.ui.store.change.PartChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of one record, with what is wrong said at the fields. */
final class RecordPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** What the page does for the form. */
    interface Actions {

        void save(List<PartChange> changes, Consumer<List<Issue>> refused);

        void close();
    }

    private final transient Records records;
    private final transient Optional<JsonNode> before;
    private final transient Vocabulary vocabulary;
    private final transient Actions actions;
    private final RecordForm form;
    private final H2 title;
    private final Div others = new Div();

    RecordPanel(Records records, Optional<JsonNode> before, Vocabulary vocabulary, Actions actions) {
        this.records = records;
        this.before = before;
        this.vocabulary = vocabulary;
        this.actions = actions;
        ObjectNode shown =
                before.map(record -> ((ObjectNode) record).deepCopy()).orElseGet(JsonNodeFactory.instance::objectNode);
        form = new RecordForm(records.table(), vocabulary, shown);
        form.setReadOnly(!TablePage.mayEdit());
        title = new H2(title(shown));
        title.getElement().setAttribute("tabindex", "-1");
        others.addClassName("issues");
        others.getElement().setAttribute("role", "alert");
        add(title, others, form, buttons());
    }

    void focusFirst() {
        title.getElement().callJsFunction("focus");
    }

    private String title(ObjectNode shown) {
        String name = shown.path("name").asString(shown.path("id").asString(""));
        return name.isEmpty() ? vocabulary.texts().of(before.isEmpty() ? "master.newRecord" : "master.record") : name;
    }

    private Div buttons() {
        var save = new Button(vocabulary.texts().of("master.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(TablePage.mayEdit());
        save.setId("save-record");
        var close = new Button(vocabulary.texts().of("dialog.close"), click -> actions.close());
        var buttons = new Div(save, close);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void save() {
        form.clearMarks();
        others.removeAll();
        if (form.markMissing(vocabulary.texts().of("master.missing"))) {
            return;
        }
        JsonNode after = records.named(form.read());
        actions.save(records.change(before, Optional.of(after)), this::mark);
    }

    private void mark(List<Issue> issues) {
        String own = records.pointer(before);
        for (Issue issue : issues) {
            String at = issue.pointer();
            boolean marked = at.startsWith(own + "/")
                    && form.mark(at.substring(own.length()), IssuesDialog.sentence(issue, vocabulary.texts()));
            if (!marked) {
                others.add(IssuesDialog.line(issue, vocabulary.texts()));
            }
        }
    }
}
