package dk.naerplan.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import dk.naerplan.ui.shell.Notices;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a page is drawn, from whichever thread. What takes long is worked out apart, so that the page answers meanwhile. */
final class Stage {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private static final int WIDE = 1440;
    private static final int TALL = 1000;

    private final UI ui;
    private final Executor worker;
    private @Nullable Workbench bench;

    /** @param worker does one thing after the other, in the name of whose page it is */
    Stage(UI ui, Executor worker) {
        this.ui = ui;
        this.worker = worker;
    }

    UI ui() {
        return ui;
    }

    /** Whether there is room for a panel beside the board. */
    boolean isWide() {
        return ui.getPage().getExtendedClientDetails().getWindowInnerWidth() >= WIDE;
    }

    /** Whether there is room for charts above the board. */
    boolean isTall() {
        return ui.getPage().getExtendedClientDetails().getWindowInnerHeight() >= TALL;
    }

    /** What is drawn from now on. */
    void put(Workbench drawn) {
        bench = drawn;
    }

    void draw(Consumer<Workbench> change) {
        whenFree(() -> {
            if (bench != null) {
                change.accept(bench);
            }
        });
    }

    /** At once when the page is asking, so that it is in the answer. Does nothing when the page is gone by then. */
    void whenFree(Command action) {
        if (isAsking()) {
            action.execute();
            return;
        }
        ui.accessLater(action::execute, () -> LOG.debug("The page has been left"))
                .run();
    }

    private boolean isAsking() {
        VaadinSession session = ui.getSession();
        return UI.getCurrent() == ui && session != null && session.hasLock();
    }

    void tell(String text) {
        whenFree(() -> Notices.tell(ui, text));
    }

    void warn(String text) {
        whenFree(() -> Notices.warn(ui, text));
    }

    /** Works on it apart from the page. When that fails, the page says so. */
    void apart(Runnable work) {
        worker.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                whenFree(() -> {
                    throw failure;
                });
            }
        });
    }

    /** Works something out apart from the page, and tells it when the page is free. */
    <T> void find(Supplier<T> work, Consumer<T> told) {
        apart(() -> {
            T found = work.get();
            whenFree(() -> told.accept(found));
        });
    }
}
