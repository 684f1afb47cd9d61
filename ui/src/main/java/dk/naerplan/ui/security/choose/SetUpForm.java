package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountRefusedException;
import dk.naerplan.ui.security.account.FirstAccount;
import dk.naerplan.ui.security.account.PasswordChoice;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** The form for the first account, which is an administrator's and a manager's. */
final class SetUpForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient SetUpCode code;
    private final transient FirstAccount first;
    private final CodeField given;
    private final TextField name;
    private final TextField username;
    private final NewPassword password;

    SetUpForm(Texts texts, SetUpCode code, FirstAccount first) {
        this.texts = texts;
        this.code = code;
        this.first = first;
        addClassName("fields");
        given = new CodeField(texts);
        name = new TextField(texts.of("setUp.name"));
        name.setId("name");
        name.setAutocomplete(Autocomplete.NAME);
        username = new TextField(texts.of("setUp.username"));
        username.setId("username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setHelperText(texts.of("setUp.usernameHelp"));
        password = new NewPassword(texts);
        var send = new Button(texts.of("setUp.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send");
        add(given, name, username, password, send);
    }

    private void send() {
        given.setInvalid(!code.isRight(given.getValue()));
        given.setErrorMessage(texts.of("choose.wrongCode"));
        given.setVisible(given.isVisible() || given.isInvalid());
        String wanted = username.getValue().strip().toLowerCase(Locale.ROOT);
        username.setInvalid(!Account.isUsername(wanted));
        username.setErrorMessage(texts.of("account.wrongUsername"));
        if (!given.isInvalid() && !username.isInvalid()) {
            create(wanted);
        }
    }

    private void create(String wanted) {
        String shown = name.getValue().isBlank() ? wanted : name.getValue().strip();
        var roles = EnumSet.of(UserRole.ADMINISTRATOR, UserRole.MANAGER);
        var account = new Account(wanted, shown, roles, Optional.empty(), false, 1);
        try {
            switch (first.create(account, password.getValue())) {
                case PasswordChoice.Refused refused -> password.refuse(refused.issues());
                case PasswordChoice.Done done -> leave();
                case PasswordChoice.NotAllowed no -> leave();
            }
        } catch (AccountRefusedException e) {
            leave();
        }
    }

    private void leave() {
        getUI().orElseThrow().getPage().setLocation("login?ready");
    }
}
