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
import java.util.Optional;

/** Changes an account: name, roles, employee, whether it may be used; signs it out; invites anew. */
final class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient AccountAdmin admin;
    private final transient Account account;
    private final transient Runnable changed;
    private final TextField name;
    private final TextField employee;
    private final RoleBoxes roles;
    private final Div told = new Div();

    AccountDialog(Texts texts, AccountAdmin admin, Account account, Runnable changed) {
        this.texts = texts;
        this.admin = admin;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.displayName());
        setWidth("28rem");
        name = new TextField(texts.of("account.name"));
        name.setValue(account.displayName());
        employee = new TextField(texts.of("account.employee"));
        employee.setHelperText(texts.of("account.employeeHelp"));
        employee.setValue(account.employee().orElse(""));
        roles = new RoleBoxes(texts);
        roles.setValue(account.roles());
        told.getElement().setAttribute("role", "status");
        var fields = new Div(name, roles, employee, told, actions());
        fields.addClassName("fields");
        add(fields);
        var send = new Button(texts.of("account.save"), click -> save(account.disabled()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("save-account");
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()), send);
    }

    private Div actions() {
        String turn = account.disabled() ? "account.enable" : "account.disable";
        var invite = new Button(texts.of("account.invite"), click -> invite());
        invite.setVisible(!admin.isExternal(account.username()));
        var actions = new Div(
                invite,
                new Button(texts.of("account.endSessions"), click -> endSessions()),
                new Button(texts.of(turn), click -> save(!account.disabled())));
        actions.addClassName("actions");
        return actions;
    }

    private void save(boolean disabled) {
        String shown =
                name.getValue().isBlank() ? account.username() : name.getValue().strip();
        Optional<String> linked = Optional.of(employee.getValue().strip()).filter(id -> !id.isEmpty());
        try {
            admin.change(new Account(
                    account.username(), shown, roles.getValue(), linked, disabled, account.sessionVersion()));
            changed.run();
            close();
        } catch (AccountRefusedException e) {
            told.setText(texts.of("account.refused." + e.reason()));
        }
    }

    private void invite() {
        told.removeAll();
        told.add(new InvitationBox(texts, admin.invite(account.username())));
    }

    private void endSessions() {
        admin.endSessions(account.username());
        told.setText(texts.of("account.sessionsEnded"));
    }
}
