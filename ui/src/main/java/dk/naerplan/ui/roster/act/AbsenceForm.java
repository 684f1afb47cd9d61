package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is away, on which days and in which hours, and how many seats that concerns. There is no field for why. */
final class AbsenceForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MIDNIGHT = 24 * 60;

    private final ComboBox<Employee> employee = new ComboBox<>();
    private final CheckboxGroup<Weekday> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker to = new TimePicker();
    private final Paragraph concerned = new Paragraph();
    private final transient Roster roster;
    private final transient Texts texts;

    AbsenceForm(Roster roster, Texts texts, Optional<Employee> who, Set<Weekday> when) {
        this.roster = roster;
        this.texts = texts;
        employee.setLabel(texts.of("absence.employee"));
        employee.setItems(roster.getEmployees());
        employee.setItemLabelGenerator(Employee::name);
        employee.setWidthFull();
        employee.setAutofocus(who.isEmpty());
        days.setLabel(texts.of("absence.days"));
        days.setItems(Weekday.values());
        days.setItemLabelGenerator(day -> new WeekTexts(texts).shortDay(day.index()));
        ask(from, "absence.from");
        ask(to, "absence.to");
        concerned.addClassName("absence-concerned");
        concerned.getElement().setAttribute("role", "status");
        var hours = new Div(from, to);
        hours.addClassName("form-line");
        add(employee, days, hours, concerned);
        employee.addValueChangeListener(change -> count());
        days.addValueChangeListener(change -> count());
        from.addValueChangeListener(change -> count());
        to.addValueChangeListener(change -> count());
        days.setValue(when);
        who.ifPresent(employee::setValue);
    }

    private void ask(TimePicker hour, String key) {
        hour.setLabel(texts.of(key));
        hour.setLocale(texts.locale());
        hour.setPlaceholder(texts.of("absence.wholeDay"));
    }

    /** Empty, and said where, when something is missing. */
    Optional<RecordAbsence> absence(boolean freeSeats) {
        complain(employee, employee.isEmpty(), "absence.who");
        complain(days, days.isEmpty(), "absence.when");
        complain(to, begin() >= end(), "absence.order");
        return span().map(span -> new RecordAbsence(employee.getValue().id(), List.of(span), freeSeats));
    }

    private void complain(HasValidation field, boolean wrong, String key) {
        field.setErrorMessage(texts.of(key));
        field.setInvalid(wrong);
    }

    private Optional<TimeSpan> span() {
        return employee.isEmpty() || days.isEmpty() || begin() >= end()
                ? Optional.empty()
                : Optional.of(new TimeSpan(
                        days.getValue().stream().sorted().toList(), new ClockTime(begin()), new ClockTime(end())));
    }

    private void count() {
        concerned.setText(span().map(span -> texts.of("absence.concerned", seatsIn(span.intervals())))
                .orElse(""));
    }

    private long seatsIn(List<Interval> away) {
        return roster.getAssignments().stream()
                .filter(Assignment::isStaffed)
                .filter(seat -> seat.employee().equals(employee.getValue()))
                .filter(seat -> away.stream().anyMatch(when -> when.overlap(seat.start(), seat.end()) > 0))
                .count();
    }

    private int begin() {
        return from.getValue() == null ? 0 : minute(from.getValue());
    }

    private int end() {
        return to.getValue() == null ? MIDNIGHT : minute(to.getValue());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
