package dk.naerplan.ui.scenario.batch;

import dk.naerplan.ui.security.SystemUser;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks at all studies now and then: those that an earlier process has left go on, and those that had no room find out that there is
 * some.
 */
@Component
class StudyWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StudyWatch.class);
    private static final int PAUSE_SECONDS = 3;

    private final StudyDesk desk;
    private @Nullable ScheduledExecutorService timer;

    StudyWatch(StudyDesk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized void start() {
        var threads = Thread.ofPlatform().name("naerplan-studies").daemon().factory();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(threads);
        started.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        timer = started;
    }

    private void look() {
        try {
            SystemUser.run(desk::lookAtAll);
        } catch (RuntimeException e) {
            LOG.warn("Studies cannot be looked at now: {}", e.getClass());
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** A scheduler that has been stopped is made anew, but only when the application begins again. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
