package dk.naerplan.ui.shell;

import com.vaadin.flow.component.Component;

/** A view that has something to say in the bar at the top: what is open, and in which state. */
public interface TopBarContent {

    Component topBar();
}
