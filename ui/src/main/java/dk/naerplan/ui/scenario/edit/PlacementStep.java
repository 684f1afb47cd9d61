package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.datasets.format.EmployeeData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who sits where, and who works here at all. */
final class PlacementStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<PolicyKind> kind = new RadioButtonGroup<>();
    private final CheckboxGroup<EmployeeData> coordinators = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final StaffTable staff;

    PlacementStep(Making making) {
        super("placement", making);
        kind.setLabel(text("edit.policy"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(PolicyKind.values());
        kind.setItemLabelGenerator(each -> text("edit.policy." + each));
        coordinators.setLabel(text("edit.coordinators"));
        coordinators.setItemLabelGenerator(EmployeeData::label);
        days.setLabel(text("edit.days"));
        days.setItems(1, 2, 3, 4, 5);
        kind.addValueChangeListener(change -> take(change.isFromClient()));
        coordinators.addValueChangeListener(change -> take(change.isFromClient()));
        days.addValueChangeListener(change -> take(change.isFromClient()));
        staff = new StaffTable(making);
        add(kind, coordinators, days, staff);
    }

    private void take(boolean asked) {
        PolicyKind chosen = kind.getValue();
        coordinators.setVisible(chosen == PolicyKind.COMBINED);
        days.setVisible(chosen == PolicyKind.OUTPOSTED);
        if (asked && chosen != null) {
            List<String> named = coordinators.getValue().stream()
                    .map(EmployeeData::id)
                    .sorted()
                    .toList();
            making().draft().policy =
                    chosen.text(named, Optional.ofNullable(days.getValue()).orElse(1));
        }
    }

    @Override
    void refresh() {
        Draft draft = making().draft();
        coordinators.setItems(
                draft.week().employees().stream().filter(EmployeeData::isHere).toList());
        List<String> named = PolicyKind.coordinators(draft.policy);
        coordinators.setValue(draft.week().employees().stream()
                .filter(employee -> employee.isHere() && named.contains(employee.id()))
                .collect(Collectors.toSet()));
        days.setValue(PolicyKind.days(draft.policy));
        kind.setValue(PolicyKind.of(draft.policy));
        take(false);
        staff.refresh();
    }
}
