package dk.naerplan.ui.api.metrics;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.ui.jobs.JobCensus;
import dk.naerplan.ui.jobs.JobStatistics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What monitoring hears of searches. The database is asked when somebody looks, at most once a second. */
@Component
class JobMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JobStatistics statistics;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private Instant lastEnd;
    private JobCensus census = new JobCensus(0, 0, Duration.ZERO, 0);
    private HardMediumSoftLongScore lastScore = HardMediumSoftLongScore.ZERO;

    JobMetrics(JobStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
        this.lastEnd = clock.instant();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "naerplan.jobs.queued", "Searches that wait", jobs -> jobs.census.queued());
        gauge(registry, "naerplan.jobs.running", "Searches that run", jobs -> jobs.census.running());
        gauge(
                registry,
                "naerplan.jobs.waiting",
                "Seconds that the oldest in the queue has waited",
                jobs -> jobs.census.waiting().toMillis() / 1000.0);
        gauge(
                registry,
                "naerplan.solve.moves.per.second",
                "Moves that all running searches try",
                jobs -> jobs.census.movesPerSecond());
        score(registry, "hard", HardMediumSoftLongScore::hardScore);
        score(registry, "medium", HardMediumSoftLongScore::mediumScore);
        score(registry, "soft", HardMediumSoftLongScore::softScore);
    }

    private void score(MeterRegistry registry, String level, ToDoubleFunction<HardMediumSoftLongScore> part) {
        Gauge.builder("naerplan.solve.last.score", this, jobs -> part.applyAsDouble(jobs.look(registry).lastScore))
                .description("Score of the search that ended last")
                .tag("level", level)
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String about, ToDoubleFunction<JobMetrics> figure) {
        Gauge.builder(name, this, jobs -> figure.applyAsDouble(jobs.look(registry)))
                .description(about)
                .register(registry);
    }

    private synchronized JobMetrics look(MeterRegistry registry) {
        Instant now = clock.instant();
        if (looked.isBefore(now.minus(FRESH)) || now.isBefore(looked)) {
            looked = now;
            census = statistics.census();
            statistics.endedAfter(lastEnd).forEach(job -> {
                lastEnd = job.at();
                lastScore = job.score().orElse(lastScore);
                Timer.builder("naerplan.solve.time")
                        .description("How long searches that are over have searched")
                        .tag("end", job.state().name().toLowerCase(Locale.ROOT))
                        .register(registry)
                        .record(job.searched());
            });
        }
        return this;
    }
}
