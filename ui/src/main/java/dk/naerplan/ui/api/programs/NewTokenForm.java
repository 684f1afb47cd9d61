package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.shell.Texts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** Makes a token, and shows its secret this once. */
final class NewTokenForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    private final transient Tokens tokens;
    private final transient User user;
    private final transient Texts texts;
    private final transient Runnable made;
    private final TextField name = new TextField();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final SecretField secret;

    NewTokenForm(Tokens tokens, User user, Texts texts, Runnable made) {
        this.tokens = tokens;
        this.user = user;
        this.texts = texts;
        this.made = made;
        this.secret = new SecretField(texts.of("programs.secret"), texts);
        addClassName("program-form");
        name.setLabel(texts.of("programs.name"));
        name.setMaxLength(100);
        name.setId("program-name");
        scopes.setLabel(texts.of("programs.scopes"));
        scopes.setItems(Arrays.stream(Scope.values())
                .filter(scope -> scope.isUsefulFor(user.roles()))
                .toList());
        scopes.setItemLabelGenerator(scope -> texts.of("programs.scope." + scope.name()));
        days.setLabel(texts.of("programs.lasts"));
        days.setItems(30, USUAL_DAYS, (int) Tokens.LONGEST.toDays());
        days.setItemLabelGenerator(number -> texts.of("programs.days", number));
        days.setValue(USUAL_DAYS);
        var create = new Button(texts.of("programs.create"), click -> create());
        create.setId("program-create");
        add(name, scopes, days, create, secret);
    }

    private void create() {
        Set<Scope> wanted = scopes.getValue();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(texts.of("programs.nameMissing"));
        scopes.setInvalid(wanted.isEmpty());
        scopes.setErrorMessage(texts.of("programs.scopeMissing"));
        if (name.isInvalid() || scopes.isInvalid()) {
            return;
        }
        var created = tokens.create(user.name(), name.getValue(), wanted, Duration.ofDays(days.getValue()));
        secret.show(created.secret().text());
        name.clear();
        scopes.clear();
        made.run();
    }
}
