package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.GrantData;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who pays: what comes in, and what ends. */
final class MoneyStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private final Div facts = new Div();

    MoneyStep(Making making) {
        super("money", making);
        var more = new Button(
                text("edit.gain"),
                click -> new RecordDialog(
                                new RecordDialog.Asked(
                                        Table.of("grants"), "gainGrant", "grant", text("edit.gain.title")),
                                JsonNodeFactory.instance.objectNode(),
                                making)
                        .open());
        add(facts, more);
    }

    @Override
    void refresh() {
        DataSet week = making().week();
        var table = new Facts(
                title(),
                text("edit.grant"),
                text("edit.grantAreas"),
                text("edit.payees"),
                text("edit.coFinancing"),
                text("edit.change"));
        for (GrantData grant : week.grants()) {
            table.line(
                    grant.label(),
                    List.of(
                            week.areas().stream()
                                    .filter(area -> grant.areas().contains(area.id()))
                                    .map(AreaData::label)
                                    .collect(Collectors.joining(", ")),
                            week.employees().stream()
                                    .filter(employee -> employee.isHere()
                                            && employee.grants().contains(grant.id()))
                                    .map(EmployeeData::label)
                                    .collect(Collectors.joining(", ")),
                            text("edit.percent", grant.coFinancingPercent())),
                    Facts.tool(
                            making().texts(),
                            "edit.lose",
                            grant.label(),
                            () -> making().add(new Change.LoseGrant(grant.id()))));
        }
        facts.removeAll();
        facts.add(table);
    }
}
