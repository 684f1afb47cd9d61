package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who is away, from which day to which; never why. */
public final class AbsenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Employee> employee = new ComboBox<>();
    private final Select<Weekday> first;
    private final Select<Weekday> last;

    /** @param recorded gets the absence; whoever is away keeps the seats until somebody else is found */
    public AbsenceDialog(List<Employee> employees, Texts texts, Consumer<RecordAbsence> recorded) {
        addClassName("absence");
        setHeaderTitle(texts.of("mend.title"));
        setWidth("30rem");
        employee.setLabel(texts.of("mend.who"));
        employee.setItems(employees);
        employee.setItemLabelGenerator(Employee::name);
        employee.setWidthFull();
        first = day("mend.from", texts);
        last = day("mend.to", texts);
        var save = new Button(texts.of("mend.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("absence-save");
        save.setEnabled(false);
        Runnable check = () -> save.setEnabled(isComplete());
        employee.addValueChangeListener(change -> check.run());
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
            check.run();
        });
        last.addValueChangeListener(change -> check.run());
        save.addClickListener(click -> {
            close();
            recorded.accept(absence());
        });
        add(new Paragraph(texts.of("mend.about")), employee, first, last);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), save);
    }

    private static Select<Weekday> day(String key, Texts texts) {
        var week = new WeekTexts(texts);
        var day = new Select<Weekday>();
        day.setLabel(texts.of(key));
        day.setItems(Weekday.values());
        day.setItemLabelGenerator(value -> week.day(value.index()));
        day.setWidthFull();
        return day;
    }

    private boolean isComplete() {
        return !employee.isEmpty()
                && !first.isEmpty()
                && !last.isEmpty()
                && first.getValue().compareTo(last.getValue()) <= 0;
    }

    private RecordAbsence absence() {
        List<Weekday> away = Stream.of(Weekday.values())
                .filter(day -> day.compareTo(first.getValue()) >= 0 && day.compareTo(last.getValue()) <= 0)
                .toList();
        return new RecordAbsence(employee.getValue().id(), List.of(TimeSpan.wholeDays(away)), false);
    }
}
