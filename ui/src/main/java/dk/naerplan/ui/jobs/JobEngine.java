package dk.naerplan.ui.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins to run jobs when the application is ready, and gives them back before it ends. */
@Component
class JobEngine implements SmartLifecycle {

    private final Scheduler scheduler;
    private final LeftBehind leftBehind;
    private final JobWatch watch;
    private final JobProperties properties;
    private volatile boolean running;

    JobEngine(Scheduler scheduler, LeftBehind leftBehind, JobWatch watch, JobProperties properties) {
        this.scheduler = scheduler;
        this.leftBehind = leftBehind;
        this.watch = watch;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        watch.start(properties.watch());
        leftBehind.revive();
        scheduler.start();
    }

    @Override
    public void stop() {
        running = false;
        watch.stop();
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A scheduler that has been stopped cannot be started again. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
