package dk.naerplan.ui.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;

/** The way from place to place; the style sheet makes a column, a narrow column or a bar at the foot of it. */
final class NavigationRail extends SideNav {

    private static final long serialVersionUID = 1L;

    NavigationRail() {
        addClassName("rail");
    }

    /** Shows what the one who asks can go to; nothing at all when that is nothing. */
    void show(List<Destination> destinations, Texts texts) {
        removeAll();
        getElement().setAttribute("aria-label", texts.of("nav.label"));
        destinations.stream()
                .filter(Destination::isShown)
                .map(destination -> item(destination, texts))
                .forEach(this::addItem);
        setVisible(!getItems().isEmpty());
    }

    private static SideNavItem item(Destination destination, Texts texts) {
        var item = new SideNavItem(destination.title(texts), destination.path(), new Icon(destination.icon()));
        item.setPathAliases(destination.alsoUnder());
        item.setMatchNested(true);
        return item;
    }
}
