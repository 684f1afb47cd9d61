package dk.naerplan.ui.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How often the board may change while a search runs: at most once a second, and never under the pointer. */
final class BoardPace {

    private static final Duration REST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private Instant settled = Instant.EPOCH;
    private boolean held;

    BoardPace(InstantSource clock) {
        this.clock = clock;
    }

    /** @param pointed whether the pointer is over the board */
    synchronized void hold(boolean pointed) {
        held = pointed;
    }

    synchronized boolean isHeld() {
        return held;
    }

    /** Whether the board may change now; if so, not again for a second. */
    synchronized boolean settle() {
        Instant now = clock.instant();
        if (held || now.isBefore(settled.plus(REST))) {
            return false;
        }
        settled = now;
        return true;
    }
}
