package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.NoticePeriod;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Records when somebody is away, and has the plan repaired for it if that is wanted. */
final class AbsenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final AbsenceForm form;
    private final transient Desk desk;

    AbsenceDialog(Desk desk, Texts texts, Optional<Employee> who, Set<Weekday> when) {
        this.desk = desk;
        form = new AbsenceForm(desk.roster(), texts, who, when);
        addClassNames("form-dialog", "absence");
        setHeaderTitle(texts.of("absence.title"));
        var only = new Button(texts.of("absence.only"), click -> record());
        only.addClassName("absence-only");
        var repair = new Button(texts.of("absence.repair"), click -> repair());
        repair.addThemeVariants(ButtonVariant.PRIMARY);
        repair.addClassName("absence-repair");
        add(new Div(
                new Paragraph(texts.of("absence.noReason")),
                form,
                new Paragraph(texts.of("absence.choice")),
                new Paragraph(notice(desk.notice(), texts))));
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), only, repair);
    }

    private static String notice(NoticePeriod notice, Texts texts) {
        return texts.of("absence.notice." + notice.unit().name().toLowerCase(Locale.ROOT), notice.amount());
    }

    /** The seats in that time are empty from now on. */
    private void record() {
        ifComplete(absence -> desk.edit(absence, ""), true);
    }

    /** Whoever is away keeps the seats until a stand-in is accepted, so that the proposal says who stands in for whom. */
    private void repair() {
        ifComplete(desk::repair, false);
    }

    private void ifComplete(Consumer<RecordAbsence> action, boolean freeSeats) {
        form.absence(freeSeats).ifPresent(absence -> {
            close();
            action.accept(absence);
        });
    }
}
