package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.ui.security.account.PasswordChoice;
import dk.naerplan.ui.security.account.Passwords;
import dk.naerplan.ui.shell.Texts;

/** The form with the invitation's code and the password to be. */
final class InvitationForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Passwords passwords;
    private final CodeField given;
    private final NewPassword password;

    InvitationForm(Texts texts, Passwords passwords) {
        this.texts = texts;
        this.passwords = passwords;
        addClassName("fields");
        given = new CodeField(texts);
        password = new NewPassword(texts);
        var send = new Button(texts.of("invitation.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send");
        add(given, password, send);
    }

    private void send() {
        given.setInvalid(false);
        password.setInvalid(false);
        switch (passwords.redeem(given.getValue().strip(), password.getValue())) {
            case PasswordChoice.Done done -> getUI().orElseThrow().getPage().setLocation("login?ready");
            case PasswordChoice.Refused refused -> password.refuse(refused.issues());
            case PasswordChoice.NotAllowed no -> {
                given.setVisible(true);
                given.setInvalid(true);
                given.setErrorMessage(texts.of("choose.wrongCode"));
            }
        }
    }
}
