package dk.naerplan.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;

/** Asks what something is to be called. */
final class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    NameDialog(String title, String before, Texts texts, Consumer<String> named) {
        setHeaderTitle(title);
        var name = new TextField(texts.of("study.name"));
        name.setValue(before);
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setAutofocus(true);
        var save = new Button(texts.of("study.save"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(texts.of("study.nameMissing"));
                name.setInvalid(true);
                return;
            }
            close();
            named.accept(name.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), save);
    }
}
