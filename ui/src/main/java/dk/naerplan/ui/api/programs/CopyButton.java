package dk.naerplan.ui.api.programs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.shell.Texts;

/** Copies what a field shows. The browser allows that only where the click is. */
final class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    private final TextField field;
    private final String done;

    CopyButton(TextField field, Texts texts) {
        super(texts.of("programs.copy"));
        this.field = field;
        this.done = texts.of("programs.copied");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("copy");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                        this.onclick = () => {
                          $0.inputElement.select();
                          navigator.clipboard?.writeText($0.value).then(() => { this.textContent = $1; });
                        };
                        """, field.getElement(), done);
    }
}
