package dk.naerplan.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
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

    /** Does nothing when the page is gone by then. */
    void whenFree(Command action) {
        ui.accessLater(action::execute, () -> LOG.debug("The page has been left"))
                .run();
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
