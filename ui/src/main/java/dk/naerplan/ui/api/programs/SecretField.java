package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.shell.Texts;

/** Shows something once that is never shown again. */
final class SecretField extends TextField {

    private static final long serialVersionUID = 1L;

    SecretField(String label, Texts texts) {
        setLabel(label);
        setHelperText(texts.of("programs.once"));
        setReadOnly(true);
        setVisible(false);
        setWidthFull();
        setId("program-secret");
    }

    void show(String secret) {
        setValue(secret);
        setVisible(true);
        focus();
    }
}
