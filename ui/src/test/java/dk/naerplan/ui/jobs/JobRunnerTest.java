package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.store.Figures;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

class JobRunnerTest {

    @OnEachDatabase
    void jobRunsToItsEndAndKeepsItsResult(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");

        var outcome = test.run(job);
        FakeSearch.Run run = test.searching(1);
        assertThat(test.find(job).state()).isEqualTo(JobState.RUNNING);
        Roster better = TestJobs.better(run.problem());
        run.finish(better);

        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
        Job done = test.find(job);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.stoppedEarly()).isFalse();
        assertThat(done.times().ended()).contains(test.clock.instant());
        var result = test.jobs.best(job).orElseThrow();
        assertThat(result).isEqualTo(RosterMapper.withRoster(TestJobs.WEEK, better));
        assertThat(done.progress().figures()).contains(Figures.of(result));
    }

    @OnEachDatabase
    void bestSoFarIsSavedAtMostOnceASecondAndOnlyWhenItIsAnother(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        FakeSearch.Run run = test.searching(1);

        test.progress(run, TestJobs.better(run.problem()), Duration.ZERO);
        assertThat(test.find(job).progress().best()).isEqualTo(1);
        Roster last = TestJobs.better(run.problem());
        test.progress(run, last, Duration.ofMillis(400));
        assertThat(test.find(job).progress().best()).isEqualTo(1);
        test.progress(run, last, Duration.ofMillis(600));
        assertThat(test.find(job).progress().best()).isEqualTo(2);
        test.progress(run, last, Duration.ofSeconds(5));

        Job now = test.find(job);
        assertThat(now.progress().best()).isEqualTo(2);
        assertThat(now.progress().moves()).isEqualTo(1000);
        assertThat(now.progress().elapsed()).isEqualTo(Duration.ofSeconds(6));
        assertThat(now.progress().fraction()).isEqualTo(0.1);
        assertThat(test.jobs.best(job)).contains(RosterMapper.withRoster(TestJobs.WEEK, last));
    }

    @OnEachDatabase
    void cancelledSearchEndsAtTheNextBeatAndItsBestCanStillBeRead(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var outcome = test.run(job);
        test.searching(1);

        assertThat(test.jobs.cancel(job)).isTrue();
        assertThat(test.find(job).state()).isEqualTo(JobState.CANCELLING);
        test.pulse.beat();

        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
        assertThat(test.find(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(test.jobs.best(job)).isPresent();
        assertThat(test.jobs.cancel(job)).isFalse();
    }

    @OnEachDatabase
    void searchThatIsCancelledWhileItIsSetUpEndsToo(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.pulse.early = () -> {
            test.jobs.cancel(job);
            test.pulse.beat();
        };

        var outcome = test.run(job);

        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
        assertThat(test.find(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @OnEachDatabase
    void stoppedSearchIsDoneWithWhatItFound(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var outcome = test.run(job);
        test.searching(1);

        test.jobs.stop(job);
        test.pulse.beat();

        outcome.get(1, TimeUnit.MINUTES);
        assertThat(test.find(job).state()).isEqualTo(JobState.DONE);
        assertThat(test.find(job).stoppedEarly()).isTrue();
    }

    @OnEachDatabase
    void failedSearchIsToldByACode(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var outcome = test.run(job);

        test.searching(1).fail();

        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
        assertThat(test.find(job).state()).isEqualTo(JobState.FAILED);
        assertThat(test.find(job).failure()).contains(JobFailure.SEARCH_FAILED);
    }

    @OnEachDatabase
    void documentThatCannotBeReadIsToldByACode(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.client.sql("update solve_job set document = '{'").update();

        test.run(job).get(1, TimeUnit.MINUTES);

        assertThat(test.find(job).failure()).contains(JobFailure.UNUSABLE_DOCUMENT);
    }

    @OnEachDatabase
    void balanceOfTheJobReplacesThatOfTheDocument(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        NewJob wanted = TestJobs.job("anne");
        JobId job = test.submit(new NewJob(
                wanted.kind(),
                wanted.owner(),
                wanted.document(),
                wanted.origin(),
                wanted.settings().withBalance(80)));
        var outcome = test.run(job);
        FakeSearch.Run run = test.searching(1);
        run.finish(run.problem());
        outcome.get(1, TimeUnit.MINUTES);

        assertThat(test.jobs.best(job).orElseThrow().settings().balance()).isEqualTo(80);
        assertThat(test.find(job).settings().balance()).hasValue(80);
    }

    @OnEachDatabase
    void searchGoesOnWhileTheDatabaseIsAway(TestDatabase kind) throws Exception {
        var database = new UnsteadyDatabase(kind.fresh());
        var test = new TestJobs(database, TestJobs.PROPERTIES);
        JobId job = test.submit("anne");
        var outcome = test.run(job);
        FakeSearch.Run run = test.searching(1);

        database.goAway();
        test.progress(run, TestJobs.better(run.problem()), Duration.ofSeconds(1));
        assertThat(run.isRunning()).isTrue();
        database.comeBack();
        assertThat(test.find(job).progress().best()).isZero();
        test.pulse.beat();
        assertThat(test.find(job).progress().best()).isEqualTo(1);

        run.finish(run.problem());
        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
    }

    @OnEachDatabase
    void jobWhoseEndCannotBeWrittenIsLeftToTheNextAttempt(TestDatabase kind) throws Exception {
        var database = new UnsteadyDatabase(kind.fresh());
        var test = new TestJobs(database, TestJobs.PROPERTIES);
        JobId job = test.submit("anne");
        var outcome = test.run(job);
        FakeSearch.Run run = test.searching(1);

        database.goAway();
        run.finish(run.problem());
        assertThat(outcome).failsWithin(Duration.ofMinutes(1));
        database.comeBack();

        assertThat(test.find(job).state()).isEqualTo(JobState.RUNNING);
        test.run(job);
        assertThat(test.searching(2).isRunning()).isTrue();
    }
}
