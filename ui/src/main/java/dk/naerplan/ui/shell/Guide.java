package dk.naerplan.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Explains what is on the screen. */
public interface Guide {

    /** What opens the explanation of the page that is shown. */
    Component entrance(Texts texts);

    /** What somebody should know who is here for the first time; empty for everybody else. */
    Optional<Component> welcome(Texts texts);
}
