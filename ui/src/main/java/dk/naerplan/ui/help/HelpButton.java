package dk.naerplan.ui.help;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dk.naerplan.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Opens the explanation of the page that is shown, and closes it again. */
final class HelpButton extends Button {

    private static final String ID = "help";

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private @Nullable HelpPanel panel;

    HelpButton(Texts texts) {
        super(texts.of("help.open"));
        this.texts = texts;
        setId(ID);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> turn());
    }

    private void turn() {
        if (panel != null && panel.isOpened()) {
            panel.close();
            return;
        }
        panel = of(UI.getCurrent(), texts);
        panel.open();
    }

    /** Puts the focus where the help is. */
    static void focus(UI ui) {
        ui.getPage().executeJs("document.getElementById($0).focus()", ID);
    }

    /** The explanation of what is open in that window. */
    static HelpPanel of(UI ui, Texts texts) {
        return new HelpPanel(
                HelpPage.of(ui.getInternals().getActiveViewLocation().getFirstSegment()), texts);
    }
}
