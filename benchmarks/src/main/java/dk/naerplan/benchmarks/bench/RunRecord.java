package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Point;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A finished run, as the journal keeps it.
 *
 * @param cost of the best roster, by the auditor; empty when none was found
 * @param coverage staffed minutes of the demanded ones, in percent; 0 when no roster was found
 * @param moves tried; 0 for those that do not try moves
 * @param millis wall time of the search
 * @param coverageBound cost of coverage below which no roster is, if the contender has proven one
 * @param softBound soft cost below which no roster is that covers as much as this one
 * @param trace how the roster got better
 */
public record RunRecord(
        RunKey key,
        Instant finished,
        Size size,
        Optional<Cost> cost,
        double coverage,
        long moves,
        long millis,
        OptionalLong coverageBound,
        OptionalLong softBound,
        List<Point> trace) {

    public RunRecord {
        trace = List.copyOf(trace);
    }

    /** Whether the run was long enough for its speed to mean something: half its time at least. */
    public boolean isSpeedKnown() {
        return moves > 0
                && (key.effort().moves().isPresent()
                        || millis * 2 >= key.effort().millis());
    }

    public long movesPerSecond() {
        return moves * 1000 / Math.max(1, millis);
    }
}
