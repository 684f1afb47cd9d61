package dk.naerplan.ui.api.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionsTest {

    private static final Optional<String> KEY = Optional.of("monday");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final AtomicInteger done = new AtomicInteger();

    @OnEachDatabase
    void sameRequestIsDoneOnce(TestDatabase database) {
        Submissions submissions = submissions(database);

        var first = submissions.once("anne", KEY, "body", this::task);
        var again = submissions.once("anne", KEY, "body", this::task);

        assertThat(first).isEqualTo(new Submissions.Outcome("job 1", false));
        assertThat(again).isEqualTo(new Submissions.Outcome("job 1", true));
        assertThat(done).hasValue(1);
    }

    @OnEachDatabase
    void requestWithoutAKeyIsDoneEachTime(TestDatabase database) {
        Submissions submissions = submissions(database);

        submissions.once("anne", Optional.empty(), "body", this::task);
        submissions.once("anne", Optional.empty(), "body", this::task);

        assertThat(done).hasValue(2);
    }

    @OnEachDatabase
    void keyOfAnotherRequestIsRefused(TestDatabase database) {
        Submissions submissions = submissions(database);
        submissions.once("anne", KEY, "body", this::task);

        assertThatThrownBy(() -> submissions.once("anne", KEY, "other", this::task))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.KEY_OF_ANOTHER_REQUEST));
        assertThat(submissions.once("bo", KEY, "other", this::task).repeated()).isFalse();
    }

    @OnEachDatabase
    void whatFailedCanBeSentAgain(TestDatabase database) {
        Submissions submissions = submissions(database);

        assertThatThrownBy(() -> submissions.once("anne", KEY, "body", () -> {
                    throw new ApiException(ProblemCode.TOO_MANY_JOBS, 10);
                }))
                .isInstanceOf(ApiException.class);

        assertThat(submissions.once("anne", KEY, "body", this::task).repeated()).isFalse();
    }

    @OnEachDatabase
    void ofManyAtOnceOneIsDone(TestDatabase database) throws Exception {
        Submissions submissions = submissions(database);
        Callable<String> call =
                () -> submissions.once("anne", KEY, "body", this::task).id();

        try (var callers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> answers =
                    callers.invokeAll(IntStream.range(0, 12).mapToObj(i -> call).toList());
            assertThat(answers).extracting(Future::resultNow).containsOnly("job 1");
        }
        assertThat(done).hasValue(1);
    }

    @OnEachDatabase
    void keyIsForgottenInTheEnd(TestDatabase database) {
        Submissions submissions = submissions(database);
        submissions.once("anne", KEY, "body", this::task);
        clock.pass(Duration.ofDays(3));

        assertThat(submissions.once("anne", KEY, "other", this::task).repeated())
                .isFalse();
    }

    private String task() {
        return "job " + done.incrementAndGet();
    }

    private Submissions submissions(TestDatabase kind) {
        DataSource database = kind.fresh();
        return TestStore.transactional(
                database, new Submissions(new SubmissionTable(JdbcClient.create(database)), clock));
    }
}
