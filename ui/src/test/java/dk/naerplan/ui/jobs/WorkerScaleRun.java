package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.jobs.OneAgainstTwo.Batch;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same searches with one worker and with two. A measurement, no test: {@code ./naerplan reliability scale} runs it.
 * {@code -Dnaerplan.scale.jobs} and {@code -Dnaerplan.scale.moves} say how much work it is, {@code -Dnaerplan.scale.warm-up} how many
 * moves each worker makes before.
 */
class WorkerScaleRun {

    private static final int JOBS = Integer.getInteger("naerplan.scale.jobs", 8);
    private static final long MOVES = Long.getLong("naerplan.scale.moves", 200_000L);

    private static final DataSet WEEK = BundledDataSets.load("kommune");

    @Test
    void twoWorkersFinishTheSameStudiesSooner() throws Exception {
        new OneAgainstTwo()
                .measure(
                        "%d studies of %,d moves on kommune".formatted(JOBS, MOVES),
                        WorkerScaleRun::batch,
                        "reliability-scale.txt");
    }

    private static Batch batch(int number) {
        try (Workers workers = Workers.warmedUp(number, WEEK)) {
            List<Job> done = workers.finish(JOBS, WEEK, MOVES);
            assertThat(done).extracting(Job::state).containsOnly(JobState.DONE);
            return new Batch(
                    Duration.between(began(done), ended(done)),
                    done.stream()
                            .map(job -> job.progress().figures().orElseThrow())
                            .toList());
        }
    }

    private static Instant began(List<Job> done) {
        return done.stream()
                .map(job -> job.times().started().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant ended(List<Job> done) {
        return done.stream()
                .map(job -> job.times().ended().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
