package dk.naerplan.ui.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SignInAttemptsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @OnEachDatabase
    void sixthAttemptWaitsAndEachFurtherOneTwiceAsLong(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());

        assertThat(tries(attempts, "anne", "10.0.0.1", 7)).containsExactly(true, true, true, true, true, false, false);
        clock.pass(Duration.ofSeconds(61));
        assertThat(tries(attempts, "anne", "10.0.0.1", 2)).containsExactly(true, false);
        clock.pass(Duration.ofSeconds(61));
        assertThat(attempts.admit("anne", "10.0.0.1")).isFalse();
        clock.pass(Duration.ofSeconds(60));
        assertThat(attempts.admit("anne", "10.0.0.1")).isTrue();
    }

    @OnEachDatabase
    void momentFinerThanTheDatabaseKeepsBlocksNobody(TestDatabase database) {
        clock.pass(Duration.ofNanos(999_999_999));

        assertThat(on(database.fresh()).admit("anne", "10.0.0.1")).isTrue();
    }

    @OnEachDatabase
    void clockThatWasPutBackLocksNobodyOutForLonger(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());
        tries(attempts, "anne", "10.0.0.1", 7);

        clock.pass(Duration.ofHours(-3));

        assertThat(attempts.admit("anne", "10.0.0.1")).isTrue();
        assertThat(attempts.admit("anne", "10.0.0.1")).as("still limited").isFalse();
    }

    @OnEachDatabase
    void ownerIsNotLockedOutByWhoeverTriesElsewhere(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());
        tries(attempts, "anne", "10.6.6.6", 20);

        assertThat(attempts.admit("anne", "10.0.0.1")).isTrue();
    }

    @OnEachDatabase
    void floodFromManyAddressesSlowsTheAccountDown(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());
        for (int i = 0; i < 50; i++) {
            attempts.admit("anne", "10.1.0." + i);
        }

        assertThat(attempts.admit("anne", "10.2.0.1")).isFalse();
        clock.pass(Duration.ofSeconds(61));
        assertThat(attempts.admit("anne", "10.2.0.1")).isTrue();
    }

    @OnEachDatabase
    void oneAddressCannotTryManyAccounts(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());
        for (int i = 0; i < 100; i++) {
            attempts.admit("user" + i, "10.6.6.6");
        }

        assertThat(attempts.admit("anne", "10.6.6.6")).isFalse();
        assertThat(attempts.admit("anne", "10.0.0.1")).isTrue();
    }

    @OnEachDatabase
    void rightPasswordForgetsWhatWasCounted(TestDatabase database) {
        SignInAttempts attempts = on(database.fresh());
        for (int i = 0; i < 110; i++) {
            assertThat(attempts.admit("anne", "10.0.0.1")).as("sign-in %d", i).isTrue();
            attempts.succeeded("anne", "10.0.0.1");
        }
        tries(attempts, "anne", "10.0.0.1", 4);
        attempts.succeeded("anne", "10.0.0.1");

        assertThat(tries(attempts, "anne", "10.0.0.1", 5)).containsOnly(true);
    }

    @OnEachDatabase
    void manyAtOnceAreAllCounted(TestDatabase database) throws Exception {
        DataSource shared = database.fresh();
        SignInAttempts attempts = TestStore.transactional(shared, over(shared));
        Callable<Boolean> attempt = () -> attempts.admit("anne", "10.0.0.1");

        List<Future<Boolean>> outcomes;
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            outcomes = together.invokeAll(
                    IntStream.range(0, 24).mapToObj(i -> attempt).toList());
        }

        assertThat(outcomes.stream().filter(Future::resultNow)).hasSize(5);
    }

    private List<Boolean> tries(SignInAttempts attempts, String account, String address, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> attempts.admit(account, address))
                .toList();
    }

    /** Over one connection: one for each statement would take long. */
    private SignInAttempts on(DataSource database) {
        try {
            return over(new SingleConnectionDataSource(database.getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignInAttempts over(DataSource database) {
        return new SignInAttempts(JdbcClient.create(database), clock);
    }
}
