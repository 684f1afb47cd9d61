package dk.naerplan.ui.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Beats when a test says so. */
final class HandPulse implements Pulse {

    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();

    /** What happens between the start of the pulse and that of the search. */
    Runnable early = () -> {};

    @Override
    public Beating start(Runnable task) {
        tasks.add(task);
        early.run();
        return () -> tasks.remove(task);
    }

    void beat() {
        tasks.forEach(Runnable::run);
    }
}
