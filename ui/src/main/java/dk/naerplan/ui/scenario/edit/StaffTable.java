package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who works here, and what could be another with them. */
final class StaffTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Making making;
    private final transient Texts texts;
    private final Div facts = new Div();

    StaffTable(Making making) {
        this.making = making;
        this.texts = making.texts();
        var hire = new Button(
                texts.of("edit.hire"),
                click -> new RecordDialog(
                                new RecordDialog.Asked(
                                        Table.of("employees"), "hire", "employee", texts.of("edit.hire.title")),
                                JsonNodeFactory.instance.objectNode(),
                                making)
                        .open());
        add(new H4(texts.of("edit.staff")), facts, hire);
    }

    void refresh() {
        var table = new Facts(
                texts.of("edit.staff"),
                texts.of("edit.employee"),
                texts.of("edit.weekly"),
                texts.of("edit.employerName"),
                texts.of("edit.paidBy"),
                texts.of("edit.change"));
        making.week().employees().stream().filter(EmployeeData::isHere).forEach(employee -> line(table, employee));
        facts.removeAll();
        facts.add(table);
    }

    private void line(Facts table, EmployeeData employee) {
        String name = employee.label();
        table.line(
                name,
                List.of(
                        texts.of("edit.hours", employee.time().weeklyHours()),
                        employee.employer(),
                        making.week().grants().stream()
                                .filter(grant -> employee.grants().contains(grant.id()))
                                .map(GrantData::label)
                                .collect(Collectors.joining(", "))),
                Facts.tool(texts, "edit.leave", name, () -> making.add(new Change.Leave(employee.id()))),
                Facts.tool(
                        texts,
                        "edit.train",
                        name,
                        () -> PersonDialog.train(employee, making).open()),
                Facts.tool(
                        texts,
                        "edit.employer",
                        name,
                        () -> PersonDialog.employer(employee, making).open()),
                Facts.tool(
                        texts,
                        "edit.funding",
                        name,
                        () -> PersonDialog.funding(employee, making).open()));
    }
}
