package dk.naerplan.ui.api.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final Pace pace = new Pace(3, Duration.ofSeconds(2), clock);

    @Test
    void someInARowAreAllowedAndThenOneAtATime() {
        for (int i = 0; i < 3; i++) {
            pace.take("anne");
        }

        assertThatThrownBy(() -> pace.take("anne")).isInstanceOf(ApiException.class);
        clock.pass(Duration.ofSeconds(2));
        assertThatCode(() -> pace.take("anne")).doesNotThrowAnyException();
        assertThatThrownBy(() -> pace.take("anne")).isInstanceOf(ApiException.class);
    }

    @Test
    void refusedAttemptsCostNothing() {
        for (int i = 0; i < 3; i++) {
            pace.take("anne");
        }
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> pace.take("anne")).isInstanceOf(ApiException.class);
        }

        clock.pass(Duration.ofSeconds(2));
        assertThatCode(() -> pace.take("anne")).doesNotThrowAnyException();
    }

    @Test
    void callersDoNotWaitForEachOther() {
        for (int i = 0; i < 3; i++) {
            pace.take("anne");
        }

        assertThatCode(() -> pace.take("bo")).doesNotThrowAnyException();
    }

    @Test
    void nobodyWaitsForAClockThatWasPutBack() {
        for (int i = 0; i < 3; i++) {
            pace.take("anne");
        }
        clock.pass(Duration.ofHours(-3));

        for (int i = 0; i < 3; i++) {
            assertThatCode(() -> pace.take("anne")).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> pace.take("anne")).isInstanceOf(ApiException.class);
    }
}
