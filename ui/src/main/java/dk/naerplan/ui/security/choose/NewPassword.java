package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dk.naerplan.ui.security.account.PasswordIssue;
import dk.naerplan.ui.security.account.PasswordRules;
import dk.naerplan.ui.shell.Texts;
import java.util.Set;
import java.util.stream.Collectors;

/** The field for a password to be; says what it must be, and what is wrong with it. */
final class NewPassword extends PasswordField {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    NewPassword(Texts texts) {
        super(texts.of("choose.password"));
        this.texts = texts;
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setHelperText(texts.of("choose.help", PasswordRules.SHORTEST));
        setId("new-password");
    }

    void refuse(Set<PasswordIssue> issues) {
        setInvalid(true);
        setErrorMessage(issues.stream().sorted().map(texts::name).collect(Collectors.joining(" ")));
    }
}
