package dk.naerplan.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dk.naerplan.ui.roster.board.BoardLook;
import dk.naerplan.ui.store.PlanId;

/** How somebody looks at the week: in the page's address, and in the browser for the next time. */
final class LookMemory {

    private static final String KEY = "naerplan.look";

    private final UI ui;
    private BoardLook look;

    LookMemory(UI ui, BoardLook look) {
        this.ui = ui;
        this.look = look;
    }

    BoardLook look() {
        return look;
    }

    /** The address changes behind the router's back, which would take it for another page and never lead back from it. */
    void remember(BoardLook chosen, PlanId plan) {
        look = chosen;
        QueryParameters query = LookAddress.of(chosen);
        String address = new Location("plan/" + plan, query).getPathWithQueryParameters();
        ui.getPage().executeJs("history.replaceState(history.state, '', $0)", address);
        WebStorage.setItem(KEY, query.getQueryString());
    }

    /** @param found what to do when somebody has looked in another way than usual */
    void recall(Runnable found) {
        WebStorage.getItem(KEY, query -> {
            if (query != null && !query.isEmpty()) {
                look = LookAddress.read(QueryParameters.fromString(query));
                found.run();
            }
        });
    }
}
