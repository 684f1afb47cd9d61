package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

class SolveJobsTest {

    @OnEachDatabase
    void acceptedJobWaitsWithAllThatItWasGiven(TestDatabase database) {
        var source = database.fresh();
        var test = new TestJobs(source, TestJobs.PROPERTIES);
        PlanId plan = TestStore.on(source, test.clock)
                .plans()
                .create("Uge 48", TestJobs.WEEK, "anne", "Ny plan")
                .plan();
        var wanted = new NewJob(
                JobKind.SCENARIO,
                "anne",
                TestJobs.WEEK,
                Optional.of(new Origin(plan, 1)),
                JobSettings.ofMoves(500).withBalance(30));

        JobId id = test.submit(wanted);

        Job job = test.find(id);
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(job.kind()).isEqualTo(JobKind.SCENARIO);
        assertThat(job.owner()).isEqualTo("anne");
        assertThat(job.origin()).contains(new Origin(plan, 1));
        assertThat(job.settings()).isEqualTo(wanted.settings());
        assertThat(job.progress().figures()).isEmpty();
        assertThat(test.jobs.given(id)).contains(TestJobs.WEEK);
        assertThat(test.jobs.best(id)).isEmpty();
        assertThat(test.jobs.list("anne")).containsExactly(job);
        assertThat(test.jobs.list("bo")).isEmpty();
    }

    @OnEachDatabase
    void ownerMayHaveOnlySoManyJobsThatAreNotOver(TestDatabase database) {
        var test = new TestJobs(database);
        JobId first = test.submit("anne");
        test.submit("anne");
        test.submit("anne");

        assertThat(test.jobs.submit(TestJobs.job("anne")))
                .isEqualTo(new Submission.Refused(Refusal.OWNER_HAS_TOO_MANY));
        test.jobs.cancel(first);
        assertThat(test.jobs.submit(TestJobs.job("anne"))).isInstanceOf(Submission.Accepted.class);
        assertThat(test.jobs.submit(TestJobs.job("bo"))).isInstanceOf(Submission.Accepted.class);
    }

    @OnEachDatabase
    void whoComparesScenariosDoesNotWaitForThemWithAPlan(TestDatabase database) {
        var test = new TestJobs(database);
        for (int i = 0; i < TestJobs.PROPERTIES.perBatcher(); i++) {
            test.submit(batched("anne"));
        }

        assertThat(test.jobs.submit(batched("anne"))).isEqualTo(new Submission.Refused(Refusal.OWNER_HAS_TOO_MANY));
        JobId ofThePlan = test.submit("anne");

        assertThat(turn(test, ofThePlan)).isZero();
    }

    @OnEachDatabase
    void queueTakesOnlySoManyJobsInAll(TestDatabase database) {
        var test = new TestJobs(database);
        List.of("a", "b", "c", "d", "e").forEach(test::submit);

        assertThat(test.jobs.submit(TestJobs.job("f"))).isEqualTo(new Submission.Refused(Refusal.QUEUE_IS_FULL));
    }

    @OnEachDatabase
    void ownersTakeTurnsHoweverManyJobsOneSubmitted(TestDatabase database) {
        var test = new TestJobs(database);
        List<JobId> greedy = List.of(test.submit("anne"), test.submit("anne"), test.submit("anne"));
        JobId modest = test.submit("bo");
        JobId late = test.submit("carl");

        test.scheduler.start();
        var order = new CopyOnWriteArrayList<JobId>();
        for (int number = 1; number <= 5; number++) {
            var run = test.searching(number);
            List.of("anne", "bo", "carl").forEach(owner -> order.addAll(running(test, owner)));
            run.finish(run.problem());
        }
        test.scheduler.stop();

        assertThat(order).startsWith(greedy.getFirst()).endsWith(greedy.get(1), greedy.get(2));
        assertThat(order.subList(1, 3)).containsExactlyInAnyOrder(modest, late);
    }

    @OnEachDatabase
    void nobodySavesTurnsUpByWaiting(TestDatabase database) {
        var test = new TestJobs(database);
        test.submit("anne");
        test.submit("anne");
        JobId third = test.submit("anne");
        test.jobs.list("anne").stream()
                .filter(job -> !job.id().equals(third))
                .forEach(job -> test.jobs.cancel(job.id()));

        test.submit("bo");

        assertThat(turns(test)).containsExactly(2, 2);
    }

    @OnEachDatabase
    void watcherHearsOfEveryChangeAndOfTheEndOnce(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        JobId id = test.submit("anne");
        var heard = new CopyOnWriteArrayList<JobState>();
        test.jobs.subscribe(id, job -> heard.add(job.state()));

        test.watch.look();
        test.watch.look();
        var outcome = test.run(id);
        var run = test.searching(1);
        test.watch.look();
        run.finish(run.problem());
        outcome.get(1, TimeUnit.MINUTES);
        test.watch.look();
        test.watch.look();

        assertThat(heard).containsExactly(JobState.QUEUED, JobState.RUNNING, JobState.DONE);
    }

    @OnEachDatabase
    void watcherThatFailsDoesNotKeepOthersFromHearing(TestDatabase database) {
        var test = new TestJobs(database);
        JobId id = test.submit("anne");
        var heard = new CopyOnWriteArrayList<JobState>();
        test.jobs.subscribe(id, job -> {
            throw new IllegalStateException("broken for a test");
        });
        var subscription = test.jobs.subscribe(id, job -> heard.add(job.state()));

        test.watch.look();
        assertThat(heard).containsExactly(JobState.QUEUED);
        subscription.close();
        test.jobs.cancel(id);
        test.watch.look();
        assertThat(heard).hasSize(1);
    }

    @OnEachDatabase
    void jobsAreRemovedWhenTheyHaveBeenOverForLong(TestDatabase database) {
        var test = new TestJobs(database);
        JobId over = test.submit("anne");
        JobId waiting = test.submit("anne");
        test.jobs.cancel(over);

        test.clock.pass(Duration.ofDays(7));
        test.cleanup.removeOld();
        assertThat(test.jobs.find(over)).isPresent();
        test.clock.pass(Duration.ofMillis(1));
        test.cleanup.removeOld();

        assertThat(test.jobs.find(over)).isEmpty();
        assertThat(test.jobs.find(waiting)).isPresent();
    }

    @OnEachDatabase
    void jobThatIsCancelledBeforeItBeganIsNeverRun(TestDatabase database) {
        var test = new TestJobs(database);
        JobId cancelled = test.submit("anne");
        JobId other = test.submit("bo");
        test.jobs.cancel(cancelled);

        test.scheduler.start();
        var run = test.searching(1);
        run.finish(run.problem());
        await().until(() -> test.find(other).state() == JobState.DONE);
        await().until(() -> scheduled(test) == 0);
        test.scheduler.stop();

        assertThat(test.find(cancelled).state()).isEqualTo(JobState.CANCELLED);
        assertThat(test.find(cancelled).attempt()).isZero();
        assertThat(test.search.count()).isEqualTo(1);
    }

    private static List<JobId> running(TestJobs test, String owner) {
        return test.jobs.list(owner).stream()
                .filter(job -> job.state() == JobState.RUNNING)
                .map(Job::id)
                .toList();
    }

    private static int scheduled(TestJobs test) {
        return test.client
                .sql("select count(*) from scheduled_tasks where task_name = 'solve'")
                .query(Integer.class)
                .single();
    }

    private static List<Integer> turns(TestJobs test) {
        return test.client
                .sql("select turn from solve_job where state = 'QUEUED' order by turn")
                .query(Integer.class)
                .list();
    }

    private static NewJob batched(String owner) {
        NewJob job = TestJobs.job(owner);
        return new NewJob(JobKind.SCENARIO, owner, job.document(), job.origin(), job.settings());
    }

    private static int turn(TestJobs test, JobId job) {
        return test.client
                .sql("select turn from solve_job where id = ?")
                .param(job.value())
                .query(Integer.class)
                .single();
    }
}
