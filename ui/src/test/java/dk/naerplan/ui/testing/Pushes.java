package dk.naerplan.ui.testing;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** What other threads have for a page, which a browser would get by push. */
public final class Pushes {

    private Pushes() {}

    /** Draws on the current page what waits to be drawn. */
    public static void arrive() {
        VaadinService.getCurrent().runPendingAccessTasks(Objects.requireNonNull(VaadinSession.getCurrent()));
    }

    /** Waits until the page shows something that another thread has for it. */
    public static void until(Callable<Boolean> seen) {
        Awaitility.await().pollInSameThread().until(() -> {
            arrive();
            return seen.call();
        });
    }
}
