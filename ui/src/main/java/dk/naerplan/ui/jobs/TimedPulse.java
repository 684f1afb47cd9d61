package dk.naerplan.ui.jobs;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Beats as time goes by. */
record TimedPulse(Duration pause) implements Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(TimedPulse.class);

    @Override
    public Beating start(Runnable task) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("naerplan-job").daemon().factory());
        timer.scheduleWithFixedDelay(() -> guarded(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return timer::close;
    }

    /** One failure does not end the beating. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A beat failed", e);
        }
    }
}
