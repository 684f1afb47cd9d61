package dk.naerplan.ui.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the jobs that somebody watches, all of them at once, and tells what has changed, whichever process did it. */
@Component
class JobWatch {

    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

    private final JobTable table;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService timer;

    JobWatch(JobTable table) {
        this.table = table;
    }

    synchronized void start(Duration pause) {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("naerplan-watch").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    Subscription subscribe(JobId job, JobListener listener) {
        var watcher = new Watcher(job, listener);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void look() {
        if (watchers.isEmpty()) {
            return;
        }
        try {
            Map<JobId, Job> found = new HashMap<>();
            table.find(watchers.stream().map(Watcher::job).collect(Collectors.toSet()))
                    .forEach(job -> found.put(job.id(), job));
            watchers.forEach(watcher -> tell(watcher, found.get(watcher.job)));
        } catch (RuntimeException e) {
            LOG.warn("Jobs cannot be watched now: {}", e.getClass());
        }
    }

    private void tell(Watcher watcher, @Nullable Job job) {
        if (job == null) {
            watchers.remove(watcher);
            return;
        }
        if (job.state().isOver()) {
            watchers.remove(watcher);
        }
        watcher.tell(job);
    }

    /** Somebody who watches a job, and what they know of it. */
    private static final class Watcher {

        private final JobId job;
        private final JobListener listener;
        private @Nullable Job known;

        Watcher(JobId job, JobListener listener) {
            this.job = job;
            this.listener = listener;
        }

        JobId job() {
            return job;
        }

        /** Only {@link #look} calls it, one time after the other. */
        void tell(Job now) {
            if (Objects.equals(now, known)) {
                return;
            }
            known = now;
            try {
                listener.changed(now);
            } catch (RuntimeException e) {
                LOG.error("A listener of the job {} failed", job, e);
            }
        }
    }
}
