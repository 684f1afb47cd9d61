package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobEngineTest {

    private final List<TestJobs> started = new ArrayList<>();

    @AfterEach
    void stopAll() {
        started.stream().filter(process -> process.engine.isRunning()).forEach(process -> process.engine.stop());
    }

    @OnEachDatabase
    void submittedJobIsSolved(TestDatabase database) {
        TestJobs process = process(database.fresh(), Optional.of(new RosterSolver()::start));
        process.engine.start();
        NewJob wish = TestJobs.job("anne");

        JobId job = process.submit(
                new NewJob(wish.kind(), wish.owner(), wish.document(), wish.origin(), JobSettings.ofMoves(2_000)));

        await().atMost(Duration.ofMinutes(1)).until(() -> process.find(job).state() == JobState.DONE);
        Figures found = process.find(job).progress().figures().orElseThrow();
        assertThat(found).isEqualTo(Figures.of(process.jobs.best(job).orElseThrow()));
        assertThat(found.score()).isGreaterThan(Figures.of(TestJobs.WEEK).score());
    }

    @OnEachDatabase
    void processThatEndsLeavesItsJobToAnother(TestDatabase kind) {
        DataSource database = kind.fresh();
        var search = new FakeSearch();
        TestJobs leaving = process(database, Optional.of(search));
        leaving.engine.start();
        JobId job = leaving.submit("anne");
        await().until(() -> search.count() == 1);

        leaving.engine.stop();
        assertThat(leaving.find(job).state()).isEqualTo(JobState.QUEUED);
        process(database, Optional.of(search)).engine.start();
        await().until(() -> search.count() == 2);
        search.last().finish(search.last().problem());

        await().until(() -> leaving.find(job).state() == JobState.DONE);
        assertThat(leaving.find(job).attempt()).isEqualTo(2);
    }

    @OnEachDatabase
    void processThatSolvesNothingLeavesItToOthersAndHearsOfThem(TestDatabase kind) {
        DataSource database = kind.fresh();
        TestJobs pages = new TestJobs(database, solving(0));
        started.add(pages);
        pages.engine.start();
        var heard = new ArrayList<JobState>();
        JobId job = pages.submit("anne");
        pages.jobs.subscribe(job, now -> heard.add(now.state()));

        var search = new FakeSearch();
        process(database, Optional.of(search)).engine.start();
        await().until(() -> search.count() == 1);
        assertThat(pages.search.count()).isZero();
        search.last().finish(search.last().problem());

        await().until(() -> heard.contains(JobState.DONE));
    }

    @Test
    void whatTheOnlyProcessOfAnEmbeddedDatabaseLeftBehindGoesOnAtOnce() {
        DataSource database = TestDatabase.H2.fresh();
        var search = new FakeSearch();
        TestJobs next = process(database, Optional.of(search));
        JobId job = next.submit("anne");
        next.pick(job);

        next.engine.start();

        await().until(() -> search.count() == 1);
    }

    @Test
    void whatAnotherProcessOfASharedDatabaseRunsIsLeftToIt() {
        DataSource database = TestDatabase.POSTGRESQL.fresh();
        TestJobs other = process(database, Optional.of(new FakeSearch()));
        long ticket = other.pick(other.submit("anne"));

        new LeftBehind(database).revive();

        assertThat(other.client
                        .sql("select version from scheduled_tasks where picked = true")
                        .query(Long.class)
                        .single())
                .isEqualTo(ticket);
    }

    @Test
    void fourHeartbeatsOfTheSchedulerTakeAsLongAsThreeOfOurs() {
        assertThat(JobBeans.heartbeat(TestJobs.PROPERTIES).multipliedBy(4)).isEqualTo(Duration.ofSeconds(30));
    }

    private TestJobs process(DataSource database, Optional<Search> search) {
        var process = new TestJobs(database, solving(1), search);
        started.add(process);
        return process;
    }

    private static JobProperties solving(int atATime) {
        JobProperties standard = TestJobs.PROPERTIES;
        return new JobProperties(
                atATime,
                standard.perOwner(),
                standard.perBatcher(),
                standard.inAll(),
                standard.heartbeat(),
                standard.missedHeartbeats(),
                standard.poll(),
                standard.watch(),
                standard.save(),
                standard.fruitless(),
                standard.keep());
    }
}
