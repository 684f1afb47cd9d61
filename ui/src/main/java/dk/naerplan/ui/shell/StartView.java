package dk.naerplan.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The page at the root of the application. */
@Route("")
@PageTitle("Nærplan")
class StartView extends Main {

    StartView() {
        add(new H1("Nærplan"));
    }
}
