package dk.naerplan.benchmarks.bound;

import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of one level of the score.
 *
 * @param value cost of the best roster found, 0 or more; empty when none was found
 * @param bound cost below which no roster is, among those that are as good as the found one on the levels above
 * @param time spent on this level
 */
public record LevelLimit(RuleLevel level, OptionalLong value, long bound, Duration time) {

    /** Whether the found roster is proven to be the best one on this level. */
    public boolean isProven() {
        return value.isPresent() && value.getAsLong() <= bound;
    }

    /** The share of the value, in percent, by which a better roster could be below it; empty when no roster was found. */
    public OptionalDouble gapPercent() {
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        long cost = value.getAsLong();
        return OptionalDouble.of(cost == 0 ? 0 : 100.0 * (cost - bound) / cost);
    }
}
