package dk.naerplan.ui.scenario;

import dk.naerplan.ui.scenario.store.StudyId;
import dk.naerplan.ui.security.CurrentUser;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a study for a page, in the name of its user, and again every second until it is over or the page is left. */
final class StudyFollower {

    private static final long PAUSE_MILLIS = 1_000;

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("naerplan-study-pages").daemon().factory());

    private static final Executor READERS = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("study-pages-", 0).factory());

    private final StudyReader reader;
    private final StudyId study;
    private final Consumer<Optional<StudyShown>> listener;
    private final Executor executor;
    private Optional<StudyShown> known = Optional.empty();
    private @Nullable ScheduledFuture<?> next;
    private boolean left;

    /** @param listener hears of it on any thread; empty when there is no such study for the user */
    StudyFollower(StudyReader reader, StudyId study, Consumer<Optional<StudyShown>> listener) {
        this.reader = reader;
        this.study = study;
        this.listener = listener;
        this.executor = CurrentUser.inTheirName(READERS);
    }

    StudyId study() {
        return study;
    }

    void begin() {
        executor.execute(this::read);
    }

    synchronized void leave() {
        left = true;
        if (next != null) {
            next.cancel(false);
        }
    }

    private void read() {
        Optional<StudyShown> shown = reader.read(study, known);
        synchronized (this) {
            if (left) {
                return;
            }
            known = shown;
            if (shown.filter(found -> found.study().isRunning()).isPresent()) {
                next = TIMER.schedule(() -> executor.execute(this::read), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        listener.accept(shown);
    }
}
