package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records when somebody is away. There is no field for why, since nobody is to write it. */
final class AbsenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Employee> employee = new ComboBox<>();
    private final CheckboxGroup<Weekday> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker to = new TimePicker();
    private final Checkbox free = new Checkbox();
    private final transient Texts texts;
    private final transient Desk desk;

    AbsenceDialog(Desk desk, Texts texts, Optional<Employee> who, Set<Weekday> when) {
        this.desk = desk;
        this.texts = texts;
        addClassName("form-dialog");
        setHeaderTitle(texts.of("absence.title"));
        fill(who, when);
        var hours = new Div(from, to);
        hours.addClassName("form-line");
        add(new Div(new Paragraph(texts.of("absence.noReason")), employee, days, hours, free));
        var save = new Button(texts.of("absence.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("absence-save");
        getFooter().add(new Button(texts.of("breaks.cancel"), click -> close()), save);
    }

    private void fill(Optional<Employee> who, Set<Weekday> when) {
        employee.setLabel(texts.of("board.employee"));
        employee.setItems(desk.roster().getEmployees());
        employee.setItemLabelGenerator(Employee::name);
        employee.setWidthFull();
        who.ifPresent(employee::setValue);
        days.setLabel(texts.of("absence.days"));
        days.setItems(Weekday.values());
        days.setItemLabelGenerator(day -> new WeekTexts(texts).shortDay(day.index()));
        days.setValue(when);
        from.setLabel(texts.of("absence.from"));
        to.setLabel(texts.of("absence.to"));
        for (TimePicker picker : List.of(from, to)) {
            picker.setLocale(texts.locale());
            picker.setPlaceholder(texts.of("absence.wholeDay"));
        }
        free.setLabel(texts.of("absence.free"));
        free.setValue(true);
    }

    private void save() {
        LocalTime begin = from.getValue() == null ? LocalTime.MIN : from.getValue();
        int end = to.getValue() == null ? 24 * 60 : minute(to.getValue());
        employee.setErrorMessage(texts.of("absence.who"));
        employee.setInvalid(employee.getValue() == null);
        days.setErrorMessage(texts.of("absence.when"));
        days.setInvalid(days.getValue().isEmpty());
        to.setErrorMessage(texts.of("absence.order"));
        to.setInvalid(minute(begin) >= end);
        if (!employee.isInvalid() && !days.isInvalid() && !to.isInvalid()) {
            var span = new TimeSpan(
                    days.getValue().stream().sorted().toList(), new ClockTime(minute(begin)), new ClockTime(end));
            close();
            desk.edit(new RecordAbsence(employee.getValue().id(), List.of(span), free.getValue()), "");
        }
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
