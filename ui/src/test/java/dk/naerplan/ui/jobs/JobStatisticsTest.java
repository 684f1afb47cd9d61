package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

class JobStatisticsTest {

    @OnEachDatabase
    void jobsAreCountedByHowTheyStand(TestDatabase database) throws Exception {
        var test = new TestJobs(database);
        var statistics = new JobStatistics(test.client, test.clock);
        assertThat(statistics.census()).isEqualTo(new JobCensus(0, 0, Duration.ZERO, 0));
        Instant before = test.clock.instant();
        JobId first = test.submit("anne");
        test.submit("bo");
        test.clock.pass(Duration.ofSeconds(4));
        test.submit("carl");

        var outcome = test.run(first);
        FakeSearch.Run search = test.searching(1);
        test.progress(search, TestJobs.better(search.problem()), Duration.ofSeconds(2));

        assertThat(statistics.census()).isEqualTo(new JobCensus(2, 1, Duration.ofSeconds(6), 500));
        search.finish(TestJobs.better(search.problem()));
        outcome.get(1, TimeUnit.MINUTES);
        assertThat(statistics.endedAfter(before)).singleElement().satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(JobState.DONE);
            assertThat(ended.searched()).isEqualTo(Duration.ofSeconds(2));
            assertThat(ended.score())
                    .contains(
                            test.find(first).progress().figures().orElseThrow().score());
        });
        assertThat(statistics.endedAfter(test.clock.instant())).isEmpty();
    }

    @OnEachDatabase
    void clockThatWasPutBackMakesNobodyWaitForLessThanNothing(TestDatabase database) {
        var test = new TestJobs(database);
        test.submit("anne");
        test.clock.pass(Duration.ofHours(-3));

        assertThat(new JobStatistics(test.client, test.clock).census().waiting())
                .isEqualTo(Duration.ZERO);
    }
}
