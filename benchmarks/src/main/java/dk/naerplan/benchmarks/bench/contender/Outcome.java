package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.solver.domain.Roster;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a contender ended with.
 *
 * @param roster the best one found; empty when none was found in the time
 * @param moves tried; 0 for those that do not try moves
 * @param time that the search took
 * @param coverageBound cost of coverage below which no roster is, when the contender proves such things
 * @param softBound soft cost below which no roster is that covers as much as this one
 */
public record Outcome(
        Optional<Roster> roster, long moves, Duration time, OptionalLong coverageBound, OptionalLong softBound) {

    static Outcome of(Roster roster, long moves, Duration time) {
        return new Outcome(Optional.of(roster), moves, time, OptionalLong.empty(), OptionalLong.empty());
    }
}
