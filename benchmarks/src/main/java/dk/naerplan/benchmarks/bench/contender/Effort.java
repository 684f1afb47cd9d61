package dk.naerplan.benchmarks.bench.contender;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What one run may spend; it ends at the first limit reached.
 *
 * @param millis of wall time, 1 or more; so that it is the same in every language and file
 * @param moves that a local search may try, 1 or more; makes runs repeatable
 */
public record Effort(long millis, OptionalLong moves) {

    public Effort {
        if (millis < 1 || (moves.isPresent() && moves.getAsLong() < 1)) {
            throw new IllegalArgumentException(
                    "The time (%d ms) and the moves (%s) of a run must be 1 or more.".formatted(millis, moves));
        }
    }

    public static Effort of(Duration time) {
        return new Effort(time.toMillis(), OptionalLong.empty());
    }

    public Effort withMoves(long limit) {
        return new Effort(millis, OptionalLong.of(limit));
    }

    public Duration time() {
        return Duration.ofMillis(millis);
    }
}
