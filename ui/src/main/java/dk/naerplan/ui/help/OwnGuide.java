package dk.naerplan.ui.help;

import com.vaadin.flow.server.VaadinRequest;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.Guide;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts help into the bar at the top, and tells whoever signs in for the first time that it is there. */
@Component
class OwnGuide implements Guide {

    @Override
    public com.vaadin.flow.component.Component entrance(Texts texts) {
        return new HelpButton(texts);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> welcome(Texts texts) {
        return CurrentUser.find().isPresent() && isNewHere() ? Optional.of(new Welcome(texts)) : Optional.empty();
    }

    private static boolean isNewHere() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && Welcome.SEEN.read(request).isEmpty();
    }
}
