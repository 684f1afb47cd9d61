package dk.naerplan.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What the bar at the top says of the one who looks at the page. */
public interface UserCorner {

    /** Who is signed in, and what one can do about it; empty when nobody is. */
    Optional<Component> menu(Texts texts);

    /** What each page has to say before anything else. */
    Optional<Component> notice(Texts texts);
}
