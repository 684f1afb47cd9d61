package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The same studies with one worker and with two, in the order 1, 2, 2, 1, so that a machine that gets slower or faster meanwhile
 * favours neither. A measurement, no test: {@code ./naerplan reliability scale} runs it. {@code -Dnaerplan.scale.jobs} and
 * {@code -Dnaerplan.scale.moves} say how much work it is, {@code -Dnaerplan.scale.warm-up} how many moves each worker makes before.
 */
class WorkerScaleRun {

    private static final int JOBS = Integer.getInteger("naerplan.scale.jobs", 8);
    private static final long MOVES = Long.getLong("naerplan.scale.moves", 200_000L);
    /** What each worker searches before anything is measured: a worker runs for weeks, and its first seconds go into compiling. */
    private static final long WARM_UP = Long.getLong("naerplan.scale.warm-up", 600_000L);

    private static final DataSet WEEK = BundledDataSets.load("kommune");
    private static final List<String> WORKER_SETTINGS =
            List.of("naerplan.solve.at-a-time=1", "naerplan.solve.poll=200ms");

    private final StringBuilder lines = new StringBuilder();

    private record Batch(Duration took, List<Figures> results) {}

    @Test
    void twoWorkersFinishTheSameStudiesSooner() throws Exception {
        Batch one = batch(1);
        Batch two = batch(2);
        Batch twoAgain = batch(2);
        Batch oneAgain = batch(1);

        assertThat(List.of(two.results(), twoAgain.results(), oneAgain.results()))
                .as("the same studies find the same, whoever runs them")
                .containsOnly(one.results());
        double alone = one.took().plus(oneAgain.took()).toMillis();
        double together = two.took().plus(twoAgain.took()).toMillis();
        note("%d studies of %,d moves on kommune: two workers were %.2f times as fast as one"
                .formatted(JOBS, MOVES, alone / together));
        Files.writeString(Path.of("target", "reliability-scale.txt"), lines);
    }

    private Batch batch(int workers) throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl();
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        Flyway.configure().dataSource(database).load().migrate();
        var test = new TestJobs(
                database,
                new JobProperties(
                        0,
                        JOBS,
                        JOBS,
                        JOBS,
                        Duration.ofSeconds(10),
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        5,
                        Duration.ofDays(7)));
        test.clock.pass(Duration.between(test.clock.instant(), Instant.now()));
        List<WorkerProcess> running = new ArrayList<>();
        try {
            for (int number = 0; number < workers; number++) {
                running.add(WorkerProcess.start(url, false, WORKER_SETTINGS));
            }
            for (WorkerProcess worker : running) {
                await().atMost(2, TimeUnit.MINUTES).until(worker::isReady);
            }
            finish(test, workers, WARM_UP);
            return measured(test, workers);
        } finally {
            running.forEach(WorkerProcess::end);
        }
    }

    private Batch measured(TestJobs test, int workers) {
        List<JobId> jobs = finish(test, JOBS, MOVES);
        List<Job> done = jobs.stream().map(test::find).toList();
        assertThat(done).extracting(Job::state).containsOnly(JobState.DONE);
        Instant began = done.stream()
                .map(job -> job.times().started().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant ended = done.stream()
                .map(job -> job.times().ended().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var took = Duration.between(began, ended);
        note("%d worker(s): %.1f s (load average at the end %.1f)"
                .formatted(
                        workers,
                        took.toMillis() / 1000.0,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return new Batch(
                took,
                done.stream().map(job -> job.progress().figures().orElseThrow()).toList());
    }

    private static List<JobId> finish(TestJobs test, int studies, long moves) {
        List<JobId> jobs = IntStream.range(0, studies)
                .mapToObj(number -> test.submit(study(number, moves)))
                .toList();
        await().atMost(1, TimeUnit.HOURS)
                .pollInterval(Duration.ofMillis(500))
                .until(() ->
                        jobs.stream().allMatch(job -> test.find(job).state().isOver()));
        return jobs;
    }

    private static NewJob study(int number, long moves) {
        var limits = JobSettings.ofMoves(moves).limits().withSeed(number);
        return new NewJob(
                JobKind.STUDY, "planner", WEEK, Optional.empty(), new JobSettings(limits, OptionalInt.empty()));
    }

    private void note(String line) {
        lines.append(String.format(Locale.ROOT, "%s%n", line));
    }
}
