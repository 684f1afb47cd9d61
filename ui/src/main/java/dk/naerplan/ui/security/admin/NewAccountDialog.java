package dk.naerplan.ui.security.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.security.account.AccountRefusedException;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;
import java.util.Optional;

/** Makes an account, and then shows its invitation. */
final class NewAccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient AccountAdmin admin;
    private final transient Runnable changed;
    private final TextField username;
    private final TextField name;
    private final TextField employee;
    private final RoleBoxes roles;
    private final Button send;

    NewAccountDialog(Texts texts, AccountAdmin admin, Runnable changed) {
        this.texts = texts;
        this.admin = admin;
        this.changed = changed;
        setHeaderTitle(texts.of("account.create"));
        setWidth("28rem");
        name = new TextField(texts.of("account.name"));
        name.setId("account-name");
        username = new TextField(texts.of("account.username"));
        username.setId("account-username");
        employee = new TextField(texts.of("account.employee"));
        employee.setHelperText(texts.of("account.employeeHelp"));
        roles = new RoleBoxes(texts);
        var fields = new Div(name, username, roles, employee);
        fields.addClassName("fields");
        add(fields);
        send = new Button(texts.of("account.create"), click -> create());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send-account");
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()), send);
    }

    private void create() {
        String wanted = username.getValue().strip().toLowerCase(Locale.ROOT);
        if (!Account.isUsername(wanted)) {
            refuse("account.wrongUsername");
            return;
        }
        String shown = name.getValue().isBlank() ? wanted : name.getValue().strip();
        Optional<String> linked = Optional.of(employee.getValue().strip()).filter(id -> !id.isEmpty());
        try {
            show(admin.create(new Account(wanted, shown, roles.getValue(), linked, false, 1)));
        } catch (AccountRefusedException e) {
            refuse("account.refused." + e.reason());
        }
    }

    private void refuse(String key) {
        username.setInvalid(true);
        username.setErrorMessage(texts.of(key));
    }

    private void show(String code) {
        removeAll();
        add(new InvitationBox(texts, code));
        send.setVisible(false);
        changed.run();
    }
}
