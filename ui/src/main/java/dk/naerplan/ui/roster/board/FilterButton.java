package dk.naerplan.ui.roster.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Opens what the board can be filtered by, and says how many filters hold. */
public final class FilterButton extends Div {

    private static final long serialVersionUID = 1L;

    private final Button button = new Button();
    private final ComboBox<Area> area = new ComboBox<>();
    private final ComboBox<Competency> competency = new ComboBox<>();
    private final ComboBox<FocusArea> focus = new ComboBox<>();
    private final ComboBox<Employee> employee = new ComboBox<>();
    private final ComboBox<SeatState> state = new ComboBox<>();
    private final transient Texts texts;
    private final transient Consumer<SeatFilter> changed;

    public FilterButton(Roster roster, SeatFilter filter, Texts texts, Consumer<SeatFilter> changed) {
        this.texts = texts;
        this.changed = changed;
        field(area, "filter.area", roster.getAreas(), Area::name, Area::id, filter.area());
        field(
                competency,
                "filter.competency",
                roster.getFacts().competencies(),
                Competency::name,
                Competency::id,
                filter.competency());
        field(
                focus,
                "filter.focus",
                List.of(FocusArea.values()),
                texts::name,
                FocusArea::name,
                filter.focus().map(FocusArea::name));
        field(employee, "filter.employee", roster.getEmployees(), Employee::name, Employee::id, filter.employee());
        field(
                state,
                "filter.state",
                List.of(SeatState.values()),
                texts::name,
                SeatState::name,
                filter.state().map(SeatState::name));
        button.setIcon(new Icon("filter"));
        button.addClassName("filter-button");
        name(filter);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(texts.of("filter.title"));
        popover.setFocusDelay(0);
        popover.add(fields());
        add(button, popover);
    }

    private Div fields() {
        var clear = new Button(
                texts.of("filter.clear"),
                click -> List.of(area, competency, focus, employee, state).forEach(ComboBox::clear));
        var fields = new Div(area, competency, focus, employee, state, clear);
        fields.addClassName("filter-fields");
        return fields;
    }

    private <T> void field(
            ComboBox<T> field,
            String key,
            List<T> items,
            Function<T, String> name,
            Function<T, String> id,
            Optional<String> chosen) {
        field.setLabel(texts.of(key));
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        field.setClearButtonVisible(true);
        items.stream()
                .filter(item -> chosen.equals(Optional.of(id.apply(item))))
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(change -> tell());
    }

    private void tell() {
        SeatFilter filter = new SeatFilter(
                area.getOptionalValue().map(Area::id),
                competency.getOptionalValue().map(Competency::id),
                focus.getOptionalValue(),
                employee.getOptionalValue().map(Employee::id),
                state.getOptionalValue());
        name(filter);
        changed.accept(filter);
    }

    private void name(SeatFilter filter) {
        button.setText(texts.of("filter.button", filter.size()));
        button.setClassName("filtering", !filter.isNone());
    }
}
