package dk.naerplan.benchmarks.bound;

import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;

/** Hears how a search goes; called from the threads of the search. */
@FunctionalInterface
public interface LimitListener {

    LimitListener SILENT = (level, value, bound, elapsed) -> {};

    /**
     * A better roster was found or a better bound proven.
     *
     * @param value cost of the best roster on this level; {@link Long#MAX_VALUE} when none is known yet
     * @param elapsed since the search began
     */
    void progressed(RuleLevel level, long value, long bound, Duration elapsed);
}
