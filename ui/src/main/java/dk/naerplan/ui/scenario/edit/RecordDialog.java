package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.datasets.table.NewIds;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.organisation.form.RecordForm;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole record that comes with the scenario: an employee, an activity or a grant. What is wrong is said at its field. */
final class RecordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * What is asked for.
     *
     * @param kind of the change, as documents write it
     * @param field of the change that holds the record
     */
    record Asked(Table table, String kind, String field, String title) {}

    private final transient Asked asked;
    private final transient Making making;
    private final RecordForm form;
    private final Div others = new Div();
    private final CheckboxGroup<EmployeeData> payees = new CheckboxGroup<>();

    RecordDialog(Asked asked, ObjectNode record, Making making) {
        this.asked = asked;
        this.making = making;
        setHeaderTitle(asked.title());
        setWidth("min(56rem, 100%)");
        form = new RecordForm(asked.table(), making.vocabulary(), record);
        others.addClassName("issues");
        others.getElement().setAttribute("role", "alert");
        payees.setLabel(making.texts().of("edit.payees"));
        payees.setItems(
                making.week().employees().stream().filter(EmployeeData::isHere).toList());
        payees.setItemLabelGenerator(EmployeeData::label);
        payees.setVisible(asked.kind().equals("gainGrant"));
        add(others, form, payees);
        var save = new Button(making.texts().of("edit.take"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("take-record");
        getFooter().add(new Button(making.texts().of("dialog.cancel"), click -> close()), save);
    }

    private void save() {
        form.clearMarks();
        others.removeAll();
        if (form.markMissing(making.texts().of("master.missing"))) {
            return;
        }
        ChangeReader.Read read = ChangeReader.read(change());
        List<Issue> issues = read.change().map(making::add).orElse(read.issues());
        if (issues.isEmpty()) {
            close();
        } else {
            issues.forEach(this::mark);
        }
    }

    private ObjectNode change() {
        ObjectNode record = form.read();
        if (!record.has("id")) {
            var taken = Directory.of(making.tree()).ids(asked.table().defines().orElseThrow());
            record.put("id", NewIds.of(record.path("name").asString(""), taken));
        }
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        ObjectNode held = change.putObject(asked.kind());
        held.set(asked.field(), record);
        if (payees.isVisible()) {
            var list = held.putArray("employees");
            payees.getValue().stream().map(EmployeeData::id).sorted().forEach(list::add);
        }
        return change;
    }

    private void mark(Issue issue) {
        String at = issue.pointer();
        String inside = "/" + asked.kind() + "/" + asked.field() + "/";
        int begin = at.indexOf(inside);
        String own = begin >= 0
                ? at.substring(begin + inside.length() - 1)
                : at.replaceFirst("^/" + asked.table().section() + "/\\d+", "");
        if (own.equals(at) || !form.mark(own, making.sentence(issue))) {
            others.add(new Paragraph(making.sentence(issue)));
        }
    }
}
