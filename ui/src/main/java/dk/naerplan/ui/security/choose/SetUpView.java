package dk.naerplan.ui.security.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.naerplan.ui.security.account.FirstAccount;
import dk.naerplan.ui.shell.Texts;

/** Makes the first account of an installation, once, for whoever has the code from the console. */
@Route("set-up")
@AnonymousAllowed
class SetUpView extends CardPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SetUpCode code;
    private final transient FirstAccount first;

    SetUpView(SetUpCode code, FirstAccount first) {
        super("setUp.title", "setUp.about");
        this.code = code;
        this.first = first;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isMissing()) {
            event.forwardTo("login");
        }
    }

    @Override
    Component form(Texts texts) {
        return new SetUpForm(texts, code, first);
    }
}
