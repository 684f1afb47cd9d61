package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.ShiftedClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** The clock of the machine is set to another time while searches wait and run. */
class ClockJumpTest {

    private static final Duration FAR = Duration.ofHours(3);

    private final List<TestJobs> started = new ArrayList<>();
    private final ShiftedClock clock = new ShiftedClock();
    private final FakeSearch search = new FakeSearch();

    @AfterEach
    void stopAll() {
        started.forEach(process -> process.engine.stop());
    }

    @OnEachDatabase
    void jobInTheQueueDoesNotWaitForAClockThatWasPutBack(TestDatabase kind) {
        DataSource database = kind.fresh();
        JobId job = new TestJobs(database, TestJobs.PROPERTIES, search, clock).submit("anne");

        clock.shift(FAR.negated());
        TestJobs process = start(database);

        await().until(() -> search.count() == 1);
        finish(process, job);
    }

    @OnEachDatabase
    void jobThatRunsGoesOnAfterTheClockWasPutBackAndItsBestIsStillSaved(TestDatabase kind) {
        TestJobs process = start(kind.fresh());
        JobId job = process.submit("anne");
        await().until(() -> search.count() == 1);
        search.last().progress(search.last().problem(), 0.1);
        await().until(() -> process.find(job).progress().best() == 1);

        clock.shift(FAR.negated());
        search.last().progress(TestJobs.better(search.last().problem()), 0.2);

        await().until(() -> process.find(job).progress().best() == 2);
        finish(process, job);
    }

    @OnEachDatabase
    void jobThatRunsComesToOneEndAfterTheClockWasPutForward(TestDatabase kind) {
        TestJobs process = start(kind.fresh());
        JobId job = process.submit("anne");
        await().until(() -> search.count() == 1);

        clock.shift(FAR);
        JobId next = process.submit("bo");

        await().until(() -> {
            search.finishAll();
            return process.find(job).state().isOver()
                    && process.find(next).state().isOver();
        });
        assertThat(List.of(process.find(job).state(), process.find(next).state()))
                .containsOnly(JobState.DONE);
        await().until(() -> process.waiting() == 0);
    }

    private TestJobs start(DataSource database) {
        var process = new TestJobs(database, TestJobs.PROPERTIES, search, clock);
        started.add(process);
        process.engine.start();
        return process;
    }

    private void finish(TestJobs process, JobId job) {
        search.finishAll();
        await().until(() -> process.find(job).state() == JobState.DONE);
    }
}
