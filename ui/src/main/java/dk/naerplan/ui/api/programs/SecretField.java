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

    /** Shows an address of ours as it is for somebody outside. */
    void showAddress(String path) {
        show(path);
        getElement().executeJs("this.value = new URL($0, location.origin).href", path);
    }
}
