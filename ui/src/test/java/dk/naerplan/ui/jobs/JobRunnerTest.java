package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
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
        Roster better = better(run.problem());
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

        progress(test, run, better(run.problem()), Duration.ZERO);
        assertThat(test.find(job).progress().best()).isEqualTo(1);
        Roster last = better(run.problem());
        progress(test, run, last, Duration.ofMillis(400));
        assertThat(test.find(job).progress().best()).isEqualTo(1);
        progress(test, run, last, Duration.ofMillis(600));
        assertThat(test.find(job).progress().best()).isEqualTo(2);
        progress(test, run, last, Duration.ofSeconds(5));

        Job now = test.find(job);
        assertThat(now.progress().best()).isEqualTo(2);
        assertThat(now.progress().moves()).isEqualTo(1000);
        assertThat(now.progress().elapsed()).isEqualTo(Duration.ofSeconds(6));
        assertThat(now.progress().fraction()).isEqualTo(0.1);
        assertThat(test.jobs.best(job)).contains(RosterMapper.withRoster(TestJobs.WEEK, last));
    }

    @OnEachDatabase
    void anotherProcessGoesOnFromTheRosterSavedForTheTimeThatIsLeft(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        FakeSearch.Run lost = test.searching(1);
        Roster better = better(lost.problem());
        progress(test, lost, better, Duration.ofSeconds(20));

        var outcome = test.run(job);
        FakeSearch.Run second = test.searching(2);

        assertThat(second.settings().timeLimit()).contains(Duration.ofSeconds(40));
        assertThat(Figures.of(RosterMapper.withRoster(TestJobs.WEEK, second.problem())))
                .isEqualTo(Figures.of(RosterMapper.withRoster(TestJobs.WEEK, better)));
        second.finish(second.problem());
        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);
        assertThat(test.find(job).attempt()).isEqualTo(2);
        assertThat(test.find(job).progress().moves()).isEqualTo(3000);
    }

    @OnEachDatabase
    void processThatComesBackAfterTakeoverChangesNothingAndStops(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var frozen = test.run(job);
        FakeSearch.Run first = test.searching(1);
        var outcome = test.run(job);
        FakeSearch.Run second = test.searching(2);
        second.finish(second.problem());
        outcome.get(1, TimeUnit.MINUTES);
        Job ended = test.find(job);
        var result = test.jobs.best(job);

        first.finish(better(first.problem()));

        assertThat(frozen.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.TAKEN_OVER);
        assertThat(test.find(job)).isEqualTo(ended);
        assertThat(test.jobs.best(job)).isEqualTo(result);
    }

    @OnEachDatabase
    void processHearsAtItsNextBeatThatItsJobWasTakenOver(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var frozen = test.run(job);
        FakeSearch.Run first = test.searching(1);
        test.run(job);
        test.searching(2);

        test.pulse.beat();

        assertThat(frozen.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.TAKEN_OVER);
        assertThat(first.isRunning()).isFalse();
        assertThat(test.search.last().isRunning()).isTrue();
        assertThat(test.find(job).state()).isEqualTo(JobState.RUNNING);
    }

    @OnEachDatabase
    void processWhoseTicketIsStaleDoesNotBegin(TestDatabase database) {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        long stale = test.pick(job);
        test.pick(job);

        assertThat(test.runner.run(job, stale, () -> false)).isEqualTo(JobRunner.Outcome.TAKEN_OVER);

        assertThat(test.find(job).attempt()).isZero();
        assertThat(test.search.count()).isZero();
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
    void jobThatIsStoppedWhileNobodyRunsItEndsWhenSomebodyTakesItOver(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        test.searching(1);
        test.jobs.cancel(job);

        assertThat(test.run(job).get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.OVER);

        assertThat(test.find(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(test.search.count()).isEqualTo(1);
    }

    @OnEachDatabase
    void processThatEndsGivesItsJobBackWithWhatItFound(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        var outcome = test.run(job);
        test.searching(1);

        test.leaving.set(true);
        test.pulse.beat();

        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo(JobRunner.Outcome.HANDED_BACK);
        assertThat(test.find(job).state()).isEqualTo(JobState.QUEUED);
        assertThat(test.jobs.best(job)).isPresent();
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
    void jobThatKillsProcessAfterProcessIsGivenUp(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        test.searching(1);
        test.run(job);
        test.searching(2);

        test.run(job).get(1, TimeUnit.MINUTES);

        assertThat(test.find(job).failure()).contains(JobFailure.PROCESSES_DIED);
    }

    @OnEachDatabase
    void jobWhoseTimeIsUsedUpIsDoneWithWhatWasSaved(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        FakeSearch.Run lost = test.searching(1);
        progress(test, lost, better(lost.problem()), Duration.ofSeconds(61));

        test.run(job).get(1, TimeUnit.MINUTES);

        assertThat(test.find(job).state()).isEqualTo(JobState.DONE);
        assertThat(test.search.count()).isEqualTo(1);
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

    private static void progress(TestJobs test, FakeSearch.Run run, Roster best, Duration passed) {
        test.clock.pass(passed);
        run.progress(best, 0.5);
        test.pulse.beat();
    }

    /** Another roster, with one more seat staffed. */
    private static Roster better(Roster problem) {
        Roster copy = RosterEdit.copyOf(problem);
        copy.getAssignments().stream()
                .filter(seat -> !seat.isStaffed() && !seat.getEligible().isEmpty())
                .findFirst()
                .ifPresent(seat -> seat.setEmployee(seat.getEligible().getFirst()));
        return copy;
    }
}
