package dk.naerplan.ui.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Beats when a test says so. */
final class HandPulse implements Pulse {

    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();

    @Override
    public Beating start(Runnable task) {
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    void beat() {
        tasks.forEach(Runnable::run);
    }
}
