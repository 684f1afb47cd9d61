package dk.naerplan.benchmarks.bound;

import java.time.Duration;

/**
 * How long and how hard to search.
 *
 * @param time for all levels together
 * @param workers parallel searches, 1 or more; {@value #USUAL_WORKERS} pay off also on two cores, because each has its own strategy
 * @param seed of the searches; with several workers it does not make them repeatable
 */
public record LimitSettings(Duration time, int workers, int seed) {

    public static final int USUAL_WORKERS = 8;

    public LimitSettings {
        if (time.isNegative() || time.isZero() || workers < 1) {
            throw new IllegalArgumentException(
                    "The time (%s) must be above 0 and the number of workers (%d) 1 or more.".formatted(time, workers));
        }
    }

    LimitSettings lessTime(Duration spent) {
        return new LimitSettings(time.minus(spent), workers, seed);
    }

    public static LimitSettings of(Duration time) {
        return new LimitSettings(time, USUAL_WORKERS, 0);
    }
}
