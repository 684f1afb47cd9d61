package dk.naerplan.ui.api.job;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.SolveJobs;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of this process; each caller may have a few. */
@Component
class JobStreams {

    private static final int MOST_EACH = 20;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final SolveJobs jobs;
    private final Duration longest;
    private final ConcurrentHashMap<String, AtomicInteger> open = new ConcurrentHashMap<>();

    JobStreams(SolveJobs jobs, @Value("${naerplan.api.longest-stream}") Duration longest) {
        this.jobs = jobs;
        this.longest = longest;
    }

    SseEmitter follow(Job job) {
        AtomicInteger mine = open.computeIfAbsent(job.owner(), owner -> new AtomicInteger());
        if (mine.incrementAndGet() > MOST_EACH) {
            mine.decrementAndGet();
            throw ApiException.tryLater(ProblemCode.TOO_MANY_REQUESTS, TRY_AGAIN);
        }
        var emitter = new SseEmitter(longest.toMillis());
        var stream = new JobStream(emitter);
        var subscription = jobs.subscribe(job.id(), stream::changed);
        Thread.ofVirtual().name("job-stream").start(() -> {
            try (subscription) {
                stream.run();
            } finally {
                mine.decrementAndGet();
            }
        });
        return emitter;
    }
}
