package dk.naerplan.ui.help;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Preference;
import dk.naerplan.ui.shell.Texts;

/** Says once that there is help, in a line that is in nobody's way. Once it is answered, this browser shows it no more. */
final class Welcome extends Aside {

    static final Preference SEEN = new Preference("naerplan-help-seen");

    private static final long serialVersionUID = 1L;

    Welcome(Texts texts) {
        addClassName("welcome");
        getElement().setAttribute("aria-label", texts.of("help.welcome.name"));
        var open = new Button(texts.of("help.welcome.open"), click -> {
            leave();
            HelpButton.of(UI.getCurrent(), texts).open();
        });
        open.addClassName("welcome-open");
        var dismiss = new Button(texts.of("help.welcome.dismiss"), click -> leave());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.addClassName("welcome-dismiss");
        add(new Span(texts.of("help.welcome.text")), open, dismiss);
    }

    /** The focus goes to where the help is from now on. */
    private void leave() {
        UI ui = UI.getCurrent();
        SEEN.write(ui, "yes");
        removeFromParent();
        HelpButton.focus(ui);
    }
}
