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

class JobTakeoverTest {

    @OnEachDatabase
    void anotherProcessGoesOnFromTheRosterSavedForTheTimeThatIsLeft(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        FakeSearch.Run lost = test.searching(1);
        Roster better = TestJobs.better(lost.problem());
        test.progress(lost, better, Duration.ofSeconds(20));

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

        first.finish(TestJobs.better(first.problem()));

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
    void stoppedJobOfWhichNothingWasSavedIsCancelled(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        test.searching(1);
        test.jobs.stop(job);

        test.run(job).get(1, TimeUnit.MINUTES);

        assertThat(test.find(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @OnEachDatabase
    void jobWhoseTimeIsUsedUpWithoutARosterStillFindsOne(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        test.searching(1);
        test.clock.pass(Duration.ofSeconds(61));
        test.pulse.beat();

        test.run(job);

        assertThat(test.searching(2).settings().timeLimit()).contains(Duration.ofSeconds(60));
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
        test.progress(lost, TestJobs.better(lost.problem()), Duration.ofSeconds(61));

        test.run(job).get(1, TimeUnit.MINUTES);

        assertThat(test.find(job).state()).isEqualTo(JobState.DONE);
        assertThat(test.search.count()).isEqualTo(1);
    }

    @OnEachDatabase
    void rosterThatWasToldOfButNotSavedIsForgotten(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId job = test.submit("anne");
        test.run(job);
        FakeSearch.Run lost = test.searching(1);
        Roster saved = TestJobs.better(lost.problem());
        test.progress(lost, saved, Duration.ofSeconds(2));
        test.progress(lost, TestJobs.better(saved), Duration.ofMillis(100));
        test.jobs.stop(job);

        test.run(job).get(1, TimeUnit.MINUTES);

        var result = test.jobs.best(job).orElseThrow();
        assertThat(test.find(job).state()).isEqualTo(JobState.DONE);
        assertThat(result).isEqualTo(RosterMapper.withRoster(TestJobs.WEEK, saved));
        assertThat(test.find(job).progress().figures()).contains(Figures.of(result));
    }
}
