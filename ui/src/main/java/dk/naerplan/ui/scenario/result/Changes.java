package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** What becomes of each area and each employee in a scenario, against the first one. */
final class Changes extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Compared compared;
    private final transient ScenarioTexts words;
    private final Div tables = new Div();

    Changes(Compared compared, ScenarioTexts words) {
        this.compared = compared;
        this.words = words;
        List<Trial> others = compared.trials().subList(1, compared.trials().size());
        if (!others.isEmpty()) {
            String label = words.texts().of("result.changes.of", compared.name(base()));
            add(new OneScenario(compared, others, label, this::draw, tables));
        }
    }

    private Trial base() {
        return compared.trials().getFirst();
    }

    private void draw(Trial trial) {
        Texts texts = words.texts();
        Roster before = base().median().result().roster();
        Roster after = trial.median().result().roster();
        var areas = new AreaLines(words);
        var employees = new EmployeeLines(words);
        String areaTitle = texts.of("result.changes.areas");
        String employeeTitle = texts.of("result.changes.employees");
        tables.removeAll();
        tables.add(
                new Paragraph(texts.of("result.middle")),
                new H2(areaTitle),
                new ChangeTable(areaTitle, areas.columns(), areas.of(before), areas.of(after), texts),
                new H2(employeeTitle),
                new ChangeTable(employeeTitle, employees.columns(), employees.of(before), employees.of(after), texts));
    }
}
