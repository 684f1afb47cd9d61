package dk.naerplan.ui.jobs;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs on a fresh database, put together as in the application, with a clock, a search and a pulse that a test steers. */
public final class TestJobs {

    /** A run that a test never ends must not keep a thread that others wait for. */
    private static final Executor APART = Thread::startVirtualThread;

    private static final ObjectProvider<RecurringTask<?>> NO_OTHERS =
            new StaticListableBeanFactory().getBeanProvider(ResolvableType.forClass(RecurringTask.class));

    static final DataSet WEEK = BundledDataSets.load("lemvig");
    static final JobProperties PROPERTIES = new JobProperties(
            1,
            3,
            4,
            5,
            Duration.ofSeconds(10),
            3,
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofSeconds(1),
            2,
            Duration.ofDays(7));

    /** Of all but db-scheduler. */
    final SettableClock clock = new SettableClock(Instant.parse("2020-01-06T08:00:00Z"));

    final FakeSearch search = new FakeSearch();
    final HandPulse pulse = new HandPulse();
    final AtomicBoolean leaving = new AtomicBoolean();
    final JdbcClient client;
    final JobTable table;
    final RunTable runs;
    final JobRunner runner;
    final JobWatch watch;
    final JobCleanup cleanup;
    final Scheduler scheduler;
    final JobEngine engine;
    final SolveJobs jobs;

    TestJobs(TestDatabase kind) {
        this(kind.fresh(), PROPERTIES);
    }

    TestJobs(DataSource database, JobProperties properties) {
        this(database, properties, Optional.empty());
    }

    /** @param solver in place of the search that a test steers; tells as time goes by */
    TestJobs(DataSource database, JobProperties properties, Optional<Search> solver) {
        this(database, properties, solver, Optional.empty());
    }

    /** @param time of all, db-scheduler too */
    TestJobs(DataSource database, JobProperties properties, Search solver, Clock time) {
        this(database, properties, Optional.of(solver), Optional.of(time));
    }

    private TestJobs(
            DataSource database, JobProperties properties, Optional<Search> solver, Optional<Clock> everywhere) {
        Clock ours = everywhere.orElse(clock);
        Pulse beats = solver.isPresent() ? new TimedPulse(Duration.ofMillis(20)) : pulse;
        client = JdbcClient.create(database);
        table = new JobTable(client);
        runs = TestStore.transactional(database, new RunTable(client));
        runner = new JobRunner(table, runs, solver.orElse(search), beats, ours, properties);
        watch = new JobWatch(table);
        cleanup = new JobCleanup(table, ours, properties);
        scheduler = new JobBeans()
                .scheduler(database, runner, cleanup, NO_OTHERS, everywhere.orElse(Clock.systemUTC()), properties);
        engine = new JobEngine(scheduler, new LeftBehind(database), watch, properties);
        jobs = new SolveJobs(
                table,
                new QueueTable(client),
                scheduler,
                watch,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                ours,
                properties);
    }

    /** Where searches are handed in, and stay as nobody runs them. */
    public static SolveJobs waiting(DataSource database) {
        return new TestJobs(database, PROPERTIES).jobs;
    }

    /** Where searches are handed in to workers in processes of their own. */
    static SolveJobs waiting(DataSource database, JobProperties properties, Clock time) {
        return new TestJobs(database, properties, Optional.empty(), Optional.of(time)).jobs;
    }

    static NewJob job(String owner) {
        return new NewJob(JobKind.ROSTER, owner, WEEK, Optional.empty(), JobSettings.ofTime(Duration.ofSeconds(60)));
    }

    JobId submit(NewJob job) {
        return ((Submission.Accepted) jobs.submit(job)).job();
    }

    JobId submit(String owner) {
        return submit(job(owner));
    }

    Job find(JobId job) {
        return jobs.find(job).orElseThrow();
    }

    /** Rows that db-scheduler has of jobs. */
    int waiting() {
        return client.sql("select count(*) from scheduled_tasks where task_name = 'solve'")
                .query(Integer.class)
                .single();
    }

    /** Hands the job to a process, as db-scheduler does. */
    long pick(JobId job) {
        client.sql("update scheduled_tasks set picked = true, version = version + 1 where task_instance = :id")
                .param("id", job.toString())
                .update();
        return client.sql("select version from scheduled_tasks where task_instance = :id")
                .param("id", job.toString())
                .query(Long.class)
                .single();
    }

    /** Runs the job as a process would that was handed it now. */
    CompletableFuture<JobRunner.Outcome> run(JobId job) {
        long ticket = pick(job);
        return CompletableFuture.supplyAsync(() -> runner.run(job, ticket, leaving::get), APART);
    }

    /** Waits until so many searches have begun, and returns the last. */
    FakeSearch.Run searching(int number) {
        await().until(() -> search.count() == number);
        return search.last();
    }

    /** The search finds this roster when that much time has passed. */
    void progress(FakeSearch.Run run, Roster best, Duration passed) {
        clock.pass(passed);
        run.progress(best, 0.5);
        pulse.beat();
    }

    /** Another roster, with one more seat staffed. */
    static Roster better(Roster problem) {
        Roster copy = RosterEdit.copyOf(problem);
        copy.getAssignments().stream()
                .filter(seat -> !seat.isStaffed() && !seat.getEligible().isEmpty())
                .findFirst()
                .ifPresent(seat -> seat.setEmployee(seat.getEligible().getFirst()));
        return copy;
    }
}
