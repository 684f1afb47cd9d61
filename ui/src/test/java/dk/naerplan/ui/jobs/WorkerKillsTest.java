package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Kills real workers at random moments while people edit and submit. {@code -Dnaerplan.kills}, {@code -Dnaerplan.kills.pause}
 * (milliseconds at most) and {@code -Dnaerplan.seed} say how often and when; {@code ./naerplan reliability kills} runs it long.
 */
class WorkerKillsTest {

    private static final int KILLS = Integer.getInteger("naerplan.kills", 3);
    private static final long SEED = Long.getLong("naerplan.seed", 1L);
    private static final int WORKERS = 2;
    private static final int LONGEST_PAUSE_MILLIS = Integer.getInteger("naerplan.kills.pause", 3_000);
    /** One victim of so many dies whether it has begun to work or not. */
    private static final int ANY_TIME = 4;
    /** What the others need at least to notice. */
    private static final Duration PEACE = Duration.ofSeconds(4);

    private static final List<String> WORKER_SETTINGS = List.of(
            "naerplan.solve.at-a-time=4",
            "naerplan.solve.poll=100ms",
            "naerplan.solve.heartbeat=400ms",
            "naerplan.solve.missed-heartbeats=5",
            "naerplan.solve.fruitless=1000");

    private final Random random = new Random(SEED);
    private final String url = TestDatabase.POSTGRESQL.freshUrl();
    private final List<WorkerProcess> workers = new ArrayList<>();
    private final List<JobId> accepted = new ArrayList<>();
    private final Map<JobId, JobState> stopped = new HashMap<>();
    private final Map<Integer, DataSet> acknowledged = new LinkedHashMap<>();
    private final List<Kill> kills = new ArrayList<>();

    /** @param watched whether another worker was ready to take over */
    private record Kill(Instant at, List<JobId> inHand, boolean watched) {}

    @Test
    void noKilledWorkerLosesAJobOrAnEditOrGivesAJobTwoEnds() throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        Flyway.configure().dataSource(database).load().migrate();
        JobLedger ledger = JobLedger.in(database);
        var test = new TestJobs(database, properties());
        test.clock.pass(Duration.between(test.clock.instant(), Instant.now()));
        Plans plans = TestStore.on(database, test.clock).plans();
        PlanId plan = plans.create("Uge 48", TestJobs.WEEK, "anne", "Ny plan").plan();

        try {
            for (int number = 0; number < WORKERS; number++) {
                workers.add(worker());
            }
            while (kills.size() < KILLS) {
                edit(plans, plan);
                submit(test, plan);
                stopOne(test);
                killOne(ledger);
            }
            await().atMost(5, TimeUnit.MINUTES)
                    .until(() -> accepted.stream()
                            .allMatch(job -> test.find(job).state().isOver()));
        } finally {
            workers.forEach(WorkerProcess::close);
        }

        accepted.forEach(job -> check(test, ledger, job));
        acknowledged.forEach((number, document) ->
                assertThat(plans.revision(plan, number).document()).isEqualTo(document));
        report(test, ledger);
    }

    private WorkerProcess worker() {
        return WorkerProcess.start(url, true, WORKER_SETTINGS);
    }

    private static JobProperties properties() {
        JobProperties standard = TestJobs.PROPERTIES;
        return new JobProperties(
                0,
                2,
                2,
                4,
                standard.heartbeat(),
                standard.missedHeartbeats(),
                standard.poll(),
                standard.watch(),
                standard.save(),
                standard.fruitless(),
                standard.keep());
    }

    private void edit(Plans plans, PlanId plan) {
        var newest = plans.newest(plan);
        DataSet changed =
                newest.document().withSettings(newest.document().settings().withBalance(random.nextInt(101)));
        Saved saved = plans.save(plan, new Change(newest.number(), RevisionKind.EDITED, "anne", "Ændret", changed));
        acknowledged.put(((Saved.Done) saved).revision().number(), changed);
    }

    /** Keeps as much going as one worker alone can run at a time; what is refused does not count. */
    private void submit(TestJobs test, PlanId plan) {
        for (String owner : List.of("anne", "bo", "carl")) {
            var settings = JobSettings.ofTime(Duration.ofMillis(1_000 + random.nextInt(4_000)));
            var origin = Optional.of(new Origin(plan, acknowledged.size()));
            var wanted = new NewJob(JobKind.ROSTER, owner, TestJobs.WEEK, origin, settings);
            if (test.jobs.submit(wanted) instanceof Submission.Accepted taken) {
                accepted.add(taken.job());
            }
        }
    }

    /** Now and then somebody cancels or stops a job, whatever becomes of the worker. */
    private void stopOne(TestJobs test) {
        if (random.nextInt(4) > 0) {
            return;
        }
        JobId job = accepted.get(random.nextInt(accepted.size()));
        boolean waits = test.find(job).state() == JobState.QUEUED;
        if (random.nextBoolean()) {
            if (test.jobs.cancel(job)) {
                stopped.put(job, JobState.CANCELLED);
            }
        } else if (!waits && test.jobs.stop(job)) {
            stopped.put(job, JobState.DONE);
        }
    }

    private void killOne(JobLedger ledger) throws InterruptedException {
        int index = random.nextInt(WORKERS);
        WorkerProcess victim = workers.get(index);
        if (random.nextInt(ANY_TIME) > 0) {
            await().atMost(1, TimeUnit.MINUTES).until(victim::isReady);
        }
        assertThat(victim.livesFor(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS))))
                .as("worker lives until it is killed: %s", victim.output())
                .isTrue();
        List<JobId> inHand = ledger.inHandsOf(victim);
        boolean watched = workers.stream().anyMatch(other -> other != victim && other.isReady());
        victim.kill();
        kills.add(new Kill(ledger.now(), inHand, watched));
        workers.set(index, worker());
    }

    private void check(TestJobs test, JobLedger ledger, JobId id) {
        Job job = test.find(id);
        assertThat(ledger.ends(id)).as("ends of the job").containsExactly("END " + job.state());
        JobState expected = stopped.getOrDefault(id, JobState.DONE);
        assertThat(job.state()).isEqualTo(expected);
        if (expected == JobState.DONE) {
            DataSet result = test.jobs.best(id).orElseThrow();
            assertThat(job.progress().figures()).contains(Figures.of(result));
        }
    }

    private void report(TestJobs test, JobLedger ledger) throws Exception {
        List<Long> waits = IntStream.range(0, kills.size())
                .filter(this::leftSomebodyInPeace)
                .mapToObj(kills::get)
                .flatMap(kill -> kill.inHand().stream().flatMap(job -> takeover(kill, ledger.attempts(job)).stream()))
                .sorted()
                .toList();
        long attempts =
                accepted.stream().mapToLong(job -> ledger.attempts(job).size()).sum();
        var text = "%d kills (seed %d), %d with a job in hand; %d jobs accepted, %d attempts; %d edits acknowledged;"
                        .formatted(
                                kills.size(),
                                SEED,
                                kills.stream()
                                        .filter(kill -> !kill.inHand().isEmpty())
                                        .count(),
                                accepted.size(),
                                attempts,
                                acknowledged.size())
                + " ends: %s; where another worker was ready and lived, %d jobs taken over after median %s ms, at most %s ms (dead after 2000 ms)%n"
                        .formatted(
                                ends(test),
                                waits.size(),
                                waits.isEmpty() ? "-" : waits.get(waits.size() / 2),
                                waits.isEmpty() ? "-" : waits.getLast());
        Files.writeString(Path.of("target", "reliability-kills.txt"), text);
    }

    /** Whether another worker was ready and lived on for long enough to take over. */
    private boolean leftSomebodyInPeace(int kill) {
        boolean last = kill == kills.size() - 1;
        return kills.get(kill).watched()
                && (last
                        || kills.get(kill + 1).at().isAfter(kills.get(kill).at().plus(PEACE)));
    }

    private static Optional<Long> takeover(Kill kill, List<Instant> attempts) {
        return attempts.stream()
                .filter(at -> at.isAfter(kill.at()))
                .findFirst()
                .map(at -> Duration.between(kill.at(), at).toMillis());
    }

    private Map<JobState, Integer> ends(TestJobs test) {
        var counts = new LinkedHashMap<JobState, Integer>();
        accepted.forEach(job -> counts.merge(test.find(job).state(), 1, Integer::sum));
        return counts;
    }
}
