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

    void remember(BoardLook chosen, PlanId plan) {
        look = chosen;
        QueryParameters query = LookAddress.of(chosen);
        ui.getPage().getHistory().replaceState(null, new Location("plan/" + plan, query));
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
