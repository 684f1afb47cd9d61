package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Area;
import java.util.List;
import java.util.stream.Collectors;

/** Where the need is, and which areas the placement is to be another in. */
final class AreasStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<AreaData> scope = new CheckboxGroup<>();
    private final Div facts = new Div();

    AreasStep(Making making) {
        super("areas", making);
        scope.setLabel(text("edit.scope"));
        scope.setHelperText(text("edit.scope.why"));
        scope.setItems(making.draft().base().areas());
        scope.setItemLabelGenerator(AreaData::label);
        scope.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                making.draft().areas =
                        change.getValue().stream().map(AreaData::id).toList();
            }
        });
        add(facts, scope);
    }

    @Override
    void refresh() {
        DataSet week = making().week();
        var needs = RosterMapper.toRoster(week).getAreas().stream().collect(Collectors.toMap(Area::id, Area::need));
        var table = new Facts(
                title(),
                text("edit.area"),
                text("edit.need"),
                text("edit.groups"),
                text("edit.presence"),
                text("edit.office"));
        for (AreaData area : week.areas()) {
            List<String> values = List.of(
                    text("edit.needOf", needs.getOrDefault(area.id(), 1)),
                    week.residentGroups().stream()
                            .filter(group -> group.area().equals(area.id()))
                            .map(ResidentGroupData::label)
                            .collect(Collectors.joining("; ")),
                    text("edit.hours", area.presenceHours()),
                    week.offices().stream()
                            .filter(office ->
                                    office.area().filter(area.id()::equals).isPresent())
                            .map(office -> office.label())
                            .collect(Collectors.joining(", ")));
            table.line(area.label(), values);
        }
        facts.removeAll();
        facts.add(table);
        List<String> chosen = making().draft().areas;
        scope.setValue(making().draft().base().areas().stream()
                .filter(area -> chosen.contains(area.id()))
                .collect(Collectors.toSet()));
    }
}
