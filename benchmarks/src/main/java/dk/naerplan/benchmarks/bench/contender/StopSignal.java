package dk.naerplan.benchmarks.bench.contender;

import java.util.ArrayList;
import java.util.List;

/** Says that everything should end soon. Safe for use by several threads. */
public final class StopSignal {

    private final List<Runnable> listeners = new ArrayList<>();
    private boolean given;

    public void give() {
        List<Runnable> told;
        synchronized (this) {
            given = true;
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    public synchronized boolean isGiven() {
        return given;
    }

    /** Runs the task when the signal is given, at once if that has happened; until the subscription is closed. */
    Subscription whenGiven(Runnable task) {
        boolean late;
        synchronized (this) {
            late = given;
            listeners.add(task);
        }
        if (late) {
            task.run();
        }
        return () -> forget(task);
    }

    private synchronized void forget(Runnable task) {
        listeners.remove(task);
    }

    /** Listens until closed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
