package dk.naerplan.solver.solving;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says when it is time to tell of the progress again. */
@FunctionalInterface
interface Ticker {

    /** At most five events a second. */
    int PAUSE_MILLIS = 200;

    /** Runs the task at every tick until closed; when {@code close} returns, the task runs no more. */
    Ticking start(Runnable task);

    static Ticker ofTime() {
        return task -> {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("naerplan-progress").daemon().factory());
            timer.scheduleWithFixedDelay(task, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            return timer::close;
        };
    }

    /** Something that ticks until it is closed. */
    @FunctionalInterface
    interface Ticking extends AutoCloseable {

        @Override
        void close();
    }
}
