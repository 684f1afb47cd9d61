package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.shell.Texts;

/**
 * The field for a code that serves once. Filled from behind the # of the address, which browsers tell no server, and taken away
 * from there.
 */
final class CodeField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final String TAKE = """
            const code = location.hash.slice(1);
            if (code) history.replaceState(history.state, '', location.pathname);
            return code;
            """;

    CodeField(Texts texts) {
        super(texts.of("choose.code"));
        setId("code");
        setAutocomplete(Autocomplete.OFF);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE).then(String.class, this::fill);
    }

    private void fill(String code) {
        if (!code.isEmpty()) {
            setValue(code);
            setVisible(false);
        }
    }
}
