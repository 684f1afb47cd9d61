package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dk.naerplan.ui.security.account.PasswordChoice;
import dk.naerplan.ui.security.account.Passwords;
import dk.naerplan.ui.shell.Texts;

/** Where whoever is signed in chooses another password. All their sessions end with it, this one too. */
public final class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Passwords passwords;
    private final PasswordField present;
    private final NewPassword wanted;

    /** @param changed what happens when the password is another one */
    public PasswordDialog(Texts texts, Passwords passwords, Runnable changed) {
        this.texts = texts;
        this.passwords = passwords;
        setHeaderTitle(texts.of("choose.title"));
        setWidth("26rem");
        present = new PasswordField(texts.of("choose.present"));
        present.setId("present-password");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted = new NewPassword(texts);
        var fields = new Div(new Paragraph(texts.of("choose.about")), present, wanted);
        fields.addClassName("fields");
        add(fields);
        var send = new Button(texts.of("choose.send"), click -> send(changed));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.of("choose.cancel"), click -> close()), send);
    }

    private void send(Runnable changed) {
        present.setInvalid(false);
        wanted.setInvalid(false);
        switch (passwords.change(present.getValue(), wanted.getValue())) {
            case PasswordChoice.Done done -> changed.run();
            case PasswordChoice.Refused refused -> wanted.refuse(refused.issues());
            case PasswordChoice.NotAllowed no -> {
                present.setInvalid(true);
                present.setErrorMessage(texts.of("choose.wrongPassword"));
            }
        }
    }
}
