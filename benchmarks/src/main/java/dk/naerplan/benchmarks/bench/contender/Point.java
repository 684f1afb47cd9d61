package dk.naerplan.benchmarks.bench.contender;

import java.util.OptionalLong;

/**
 * How good the best roster was at a moment of a run. Costs are 0 or more; a level that the search had not come to is empty.
 *
 * @param millis since the run began
 * @param hard broken hard rules
 * @param medium missing coverage
 * @param soft all else
 */
public record Point(long millis, long hard, OptionalLong medium, OptionalLong soft) {

    public boolean isRuleClean() {
        return hard == 0;
    }
}
