package dk.naerplan.ui.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.privacy.KnownEmployee;
import java.util.List;
import java.util.function.Consumer;

/** Says what goes and what stays, and waits until somebody has said that they know. */
final class EraseDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    private final transient Texts texts;

    EraseDialog(KnownEmployee employee, List<String> accounts, Texts texts, Consumer<String> erase) {
        this.texts = texts;
        setHeaderTitle(texts.of("privacy.eraseTitle", employee.name()));
        setWidth("38rem");
        var goes = list("privacy.goes.name", "privacy.goes.wishes", "privacy.goes.texts", "privacy.goes.calendars");
        if (!accounts.isEmpty()) {
            goes.add(new ListItem(texts.of("privacy.goes.accounts", String.join(", ", accounts))));
        }
        var reason = new TextField(texts.of("privacy.reason"));
        reason.setHelperText(texts.of("privacy.reasonHelp"));
        reason.setValue(texts.of("privacy.reasonStandard"));
        reason.setMaxLength(LONGEST_REASON);
        var known = new Checkbox(texts.of("privacy.known"));
        known.setId("privacy-known");
        var send = new Button(texts.of("privacy.eraseNow"), click -> {
            close();
            erase.accept(reason.getValue().strip());
        });
        send.setId("privacy-erase-now");
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        send.setEnabled(false);
        known.addValueChangeListener(change -> send.setEnabled(change.getValue()));
        var fields = new Div(
                new H3(texts.of("privacy.goes")),
                goes,
                new H3(texts.of("privacy.stays")),
                list("privacy.stays.seats", "privacy.stays.figures", "privacy.stays.log", "privacy.stays.backups"),
                reason,
                known);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), send);
    }

    private UnorderedList list(String... keys) {
        var list = new UnorderedList();
        for (String key : keys) {
            list.add(new ListItem(texts.of(key)));
        }
        return list;
    }
}
