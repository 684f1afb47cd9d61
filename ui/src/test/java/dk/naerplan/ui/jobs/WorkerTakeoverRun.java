package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.ui.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long it takes, with the settings of production, until another worker goes on with the search of one that was killed. A
 * measurement, no test: {@code ./naerplan reliability takeover} runs it. {@code -Dnaerplan.takeover.kills} and {@code
 * -Dnaerplan.seed} say how often and when.
 */
class WorkerTakeoverRun {

    private static final int KILLS = Integer.getInteger("naerplan.takeover.kills", 10);
    private static final long SEED = Long.getLong("naerplan.seed", 1L);
    /** A kill comes at any moment between two heartbeats. */
    private static final int HEARTBEAT_MILLIS = 10_000;

    private final Random random = new Random(SEED);
    private final String url = TestDatabase.POSTGRESQL.freshUrl();
    private final List<WorkerProcess> workers = new ArrayList<>();

    @Test
    void anotherWorkerTakesOver() throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        Flyway.configure().dataSource(database).load().migrate();
        JobLedger ledger = JobLedger.in(database);
        var test = new TestJobs(database, TestJobs.PROPERTIES);
        test.clock.pass(Duration.between(test.clock.instant(), Instant.now()));
        var waits = new ArrayList<Long>();
        try {
            workers.add(worker());
            workers.add(worker());
            while (waits.size() < KILLS) {
                waits.add(takeover(test, ledger).toMillis());
            }
        } finally {
            workers.forEach(WorkerProcess::close);
        }
        report(waits.stream().sorted().toList());
    }

    private WorkerProcess worker() {
        return WorkerProcess.start(url, true, List.of("naerplan.solve.at-a-time=1"));
    }

    private Duration takeover(TestJobs test, JobLedger ledger) throws InterruptedException {
        await().atMost(2, TimeUnit.MINUTES).until(() -> workers.stream().allMatch(WorkerProcess::isReady));
        JobId job = test.submit(new NewJob(
                JobKind.ROSTER, "anne", TestJobs.WEEK, Optional.empty(), JobSettings.ofTime(Duration.ofHours(1))));
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> test.find(job).progress().best() > 0);
        WorkerProcess victim = workers.stream()
                .filter(worker -> ledger.inHandsOf(worker).contains(job))
                .findFirst()
                .orElseThrow();
        assertThat(victim.livesFor(Duration.ofMillis(random.nextInt(HEARTBEAT_MILLIS))))
                .isTrue();
        Instant killed = ledger.now();
        victim.kill();
        await().atMost(5, TimeUnit.MINUTES)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ledger.attempts(job).size() == 2);
        assertThat(test.jobs.cancel(job)).isTrue();
        workers.set(workers.indexOf(victim), worker());
        await().atMost(1, TimeUnit.MINUTES).until(() -> test.find(job).state().isOver());
        return Duration.between(killed, ledger.attempts(job).getLast());
    }

    private static void report(List<Long> waits) throws Exception {
        String text = String.format(
                Locale.ROOT,
                "%d kills (seed %d): taken over after median %.1f s, at least %.1f s, at most %.1f s"
                        + " (load average at the end %.1f)%n",
                waits.size(),
                SEED,
                waits.get(waits.size() / 2) / 1000.0,
                waits.getFirst() / 1000.0,
                waits.getLast() / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.writeString(Path.of("target", "reliability-takeover.txt"), text);
    }
}
