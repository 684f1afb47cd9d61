package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.SessionGroups;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.ui.roster.edit.AddSession;
import dk.naerplan.ui.roster.edit.ChangeSession;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;
import java.util.function.Supplier;

/** A new session of an activity, or other demands on one that there is. */
final class SessionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SessionForm form;

    private SessionDialog(String title, String note, Desk desk, Texts texts) {
        form = new SessionForm(desk.document(), texts);
        addClassName("form-dialog");
        setHeaderTitle(title);
        add(new Paragraph(note));
        getFooter().add(new Button(texts.of("breaks.cancel"), click -> close()));
    }

    /** @param place minute of the week that was pointed at */
    static SessionDialog adding(Desk desk, Texts texts, Optional<Integer> place) {
        var dialog = new SessionDialog(texts.of("session.add"), texts.of("session.onlyThisWeek"), desk, texts);
        var activity = new ComboBox<ActivityData>(texts.of("session.activity"));
        activity.setItems(desk.document().activities());
        activity.setItemLabelGenerator(ActivityData::label);
        activity.setWidthFull();
        activity.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                change.getValue().sessions().stream()
                        .findFirst()
                        .ifPresent(like -> dialog.form.fill(change.getValue(), like));
                place.ifPresent(dialog.form::startAt);
            }
        });
        dialog.add(new Div(activity, dialog.form));
        dialog.save(texts, () -> {
            activity.setErrorMessage(texts.of("session.which"));
            activity.setInvalid(activity.getValue() == null);
            return activity.isInvalid()
                    ? Optional.empty()
                    : dialog.form.draft().<Runnable>map(draft -> {
                        var add = new AddSession(activity.getValue().id(), draft);
                        return () -> desk.edit(add, add.idIn(desk.document()) + "/1");
                    });
        });
        return dialog;
    }

    static SessionDialog changing(Desk desk, Texts texts, DemandedSession session, Optional<Integer> start) {
        var dialog = new SessionDialog(
                texts.of("session.change", session.activity().label()), texts.of("session.alsoLater"), desk, texts);
        dialog.form.fill(session.activity(), alone(session));
        start.ifPresent(dialog.form::startAt);
        dialog.add(dialog.form);
        dialog.save(
                texts,
                () -> dialog.form
                        .draft()
                        .<Runnable>map(
                                draft -> () -> desk.edit(new ChangeSession(session.id(), draft), session.id() + "/1")));
        return dialog;
    }

    private static SessionsData alone(DemandedSession session) {
        int number = Integer.parseInt(session.id().substring(session.id().lastIndexOf('-') + 1));
        var groups = SessionGroups.withOneAlone(session.activity().sessions(), number);
        return groups.get(SessionGroups.position(groups, number));
    }

    /** @param edit what to do, unless something is missing */
    private void save(Texts texts, Supplier<Optional<Runnable>> edit) {
        var save = new Button(
                texts.of("session.save"),
                click -> edit.get().ifPresent(done -> {
                    close();
                    done.run();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("session-save");
        getFooter().add(save);
    }
}
