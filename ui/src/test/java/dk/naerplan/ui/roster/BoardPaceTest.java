package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BoardPaceTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final BoardPace pace = new BoardPace(() -> now);

    @Test
    void boardSettlesAtOnceAndThenNotForASecond() {
        assertThat(pace.settle()).isTrue();
        now = now.plusMillis(999);
        assertThat(pace.settle()).isFalse();
        now = now.plusMillis(1);
        assertThat(pace.settle()).isTrue();
    }

    @Test
    void boardKeepsStillUnderThePointer() {
        pace.hold(true);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(pace.settle()).isFalse();

        pace.hold(false);
        assertThat(pace.settle()).isTrue();
    }
}
