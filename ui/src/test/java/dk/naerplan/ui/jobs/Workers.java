package dk.naerplan.ui.jobs;

import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Real workers, one search at a time each, on a fresh PostgreSQL, and where searches are handed in to them. */
public final class Workers implements AutoCloseable {

    /** What each searches before anything is measured: a worker runs for weeks, and its first seconds go into compiling. */
    private static final long WARM_UP = Long.getLong("naerplan.scale.warm-up", 600_000L);

    private static final int ROOM = 100;

    private static final JobProperties PROPERTIES = new JobProperties(
            0,
            ROOM,
            ROOM,
            ROOM,
            Duration.ofSeconds(10),
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            5,
            Duration.ofDays(7));

    private final DataSource database;
    private final SolveJobs jobs;
    private final List<WorkerProcess> running = new ArrayList<>();

    private Workers(DataSource database) {
        this.database = database;
        this.jobs = TestJobs.waiting(database, PROPERTIES, Clock.systemUTC());
    }

    /** So many workers, which have searched this week for a while. */
    public static Workers warmedUp(int number, DataSet week) {
        String url = TestDatabase.POSTGRESQL.freshUrl();
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        Flyway.configure().dataSource(database).load().migrate();
        var workers = new Workers(database);
        for (int i = 0; i < number; i++) {
            workers.running.add(WorkerProcess.start(
                    url, false, List.of("naerplan.solve.at-a-time=1", "naerplan.solve.poll=200ms")));
        }
        workers.running.forEach(worker -> await().atMost(2, TimeUnit.MINUTES).until(worker::isReady));
        workers.finish(number, week, WARM_UP);
        return workers;
    }

    public DataSource database() {
        return database;
    }

    public SolveJobs jobs() {
        return jobs;
    }

    /** Searches the week from so many seeds, with so many moves each. */
    List<Job> finish(int searches, DataSet week, long moves) {
        List<JobId> ids = IntStream.range(0, searches)
                .mapToObj(seed -> submit(week, moves, seed))
                .toList();
        await().atMost(1, TimeUnit.HOURS)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> ids.stream().allMatch(id -> find(id).state().isOver()));
        return ids.stream().map(this::find).toList();
    }

    private JobId submit(DataSet week, long moves, int seed) {
        var limits = JobSettings.ofMoves(moves).limits().withSeed(seed);
        var study = new NewJob(
                JobKind.STUDY, "planner", week, Optional.empty(), new JobSettings(limits, OptionalInt.empty()));
        return ((Submission.Accepted) jobs.submit(study)).job();
    }

    private Job find(JobId id) {
        return jobs.find(id).orElseThrow();
    }

    @Override
    public void close() {
        running.forEach(WorkerProcess::end);
    }
}
