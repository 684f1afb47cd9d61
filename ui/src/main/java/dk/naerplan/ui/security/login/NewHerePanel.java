package dk.naerplan.ui.security.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.shell.Texts;

/** Where to find the way in while there is no account. */
final class NewHerePanel extends Div {

    private static final long serialVersionUID = 1L;

    NewHerePanel(Texts texts) {
        addClassName("login-panel");
        add(new H2(texts.of("login.new.title")), new Paragraph(texts.of("login.new.about")));
    }
}
