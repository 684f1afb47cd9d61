package dk.naerplan.ui.jobs;

import dk.naerplan.ui.store.Figures;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a search has come, over all processes that have worked on it.
 *
 * @param best grows with each roster that is saved; 0 before the first
 * @param figures of the best roster known, which may be newer than the one saved; empty before there is one
 * @param moves tried
 * @param fraction share of the limit that is used up, 0 to 1
 */
public record JobProgress(int best, Optional<Figures> figures, long moves, Duration elapsed, double fraction) {

    public long movesPerSecond() {
        return moves * 1_000 / Math.max(1, elapsed.toMillis());
    }

    /** As far as can be told from the part that is over. */
    public long secondsLeft() {
        return fraction <= 0 ? 0 : Math.round(elapsed.toMillis() * (1 - fraction) / fraction / 1_000);
    }
}
