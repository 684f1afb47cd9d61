package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.solver.analysis.Encounters;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.chart.PlainTable;
import dk.naerplan.ui.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom each resident group sees, scenario by scenario. */
final class FacesTable extends Div {

    private static final long serialVersionUID = 1L;

    FacesTable(Compared compared, Texts texts) {
        var columns = new ArrayList<String>();
        columns.add(texts.of("result.group"));
        compared.trials().forEach(trial -> columns.add(compared.name(trial)));
        var table = new PlainTable(texts.of("result.faces"), columns);
        table.addClassName("faces-table");
        List<Map<String, List<Employee>>> faces = compared.trials().stream()
                .map(trial -> byGroup(trial.median().result().roster()))
                .toList();
        for (ResidentGroup group : compared.trials()
                .getFirst()
                .median()
                .result()
                .roster()
                .getFacts()
                .groups()) {
            table.addRow(
                    group.name(),
                    faces.stream()
                            .map(own -> cell(own.getOrDefault(group.id(), List.of())))
                            .toList());
        }
        add(table);
    }

    private static Map<String, List<Employee>> byGroup(Roster roster) {
        var faces = new LinkedHashMap<String, List<Employee>>();
        Encounters.of(roster).faces().forEach((group, seen) -> faces.put(group.id(), seen));
        return faces;
    }

    private static Component cell(List<Employee> seen) {
        var number = new Span(String.valueOf(seen.size()));
        number.addClassName("faces-number");
        var names = new Span(seen.stream().map(Employee::name).collect(Collectors.joining(", ")));
        names.addClassName("faces-names");
        return new Div(number, names);
    }
}
