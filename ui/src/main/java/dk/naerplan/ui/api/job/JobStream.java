package dk.naerplan.ui.api.job;

import dk.naerplan.ui.jobs.Job;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends the newest of what is heard of a job. A slow reader misses what is in between, and nobody waits for it. */
final class JobStream {

    private static final int SIGN_OF_LIFE_SECONDS = 15;

    private final SseEmitter emitter;
    private final Semaphore news = new Semaphore(0);
    private final AtomicReference<@Nullable Job> newest = new AtomicReference<>();
    private volatile boolean closed;

    JobStream(SseEmitter emitter) {
        this.emitter = emitter;
        emitter.onCompletion(this::close);
        emitter.onTimeout(emitter::complete);
    }

    void changed(Job job) {
        newest.set(job);
        news.release();
    }

    void run() {
        try {
            while (!closed && !sentTheLast()) {
                // Goes on until the job is over or the reader is gone.
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private boolean sentTheLast() throws IOException, InterruptedException {
        if (!news.tryAcquire(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS)) {
            emitter.send(SseEmitter.event().comment("still here"));
            return false;
        }
        news.drainPermits();
        Job job = newest.getAndSet(null);
        if (job == null) {
            return false;
        }
        emitter.send(SseEmitter.event()
                .name("job")
                .id(job.progress().best() + "-" + job.progress().moves())
                .data(JobView.of(job), MediaType.APPLICATION_JSON));
        return job.state().isOver();
    }

    private void close() {
        closed = true;
        news.release();
    }
}
