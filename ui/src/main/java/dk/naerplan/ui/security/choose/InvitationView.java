package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.naerplan.ui.security.account.Passwords;
import dk.naerplan.ui.shell.Texts;

/** Where an invitation leads: its owner chooses a password. */
@Route(InvitationView.PATH)
@AnonymousAllowed
class InvitationView extends CardPage {

    static final String PATH = "invitation";

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;

    InvitationView(Passwords passwords) {
        super("invitation.title", "invitation.about");
        this.passwords = passwords;
    }

    @Override
    Component form(Texts texts) {
        return new InvitationForm(texts, passwords);
    }
}
