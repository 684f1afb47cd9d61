package dk.naerplan.solver.solving;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long to search, and from which seed. The search ends at the first limit reached; at least one is needed.
 *
 * @param timeLimit above zero; kept in whole milliseconds, since Timefold refuses smaller parts
 * @param moveLimit moves to try, 1 or more; with it and without a time limit, the same seed always gives the same roster
 * @param seed start of the random numbers
 * @param searches independent searches side by side, each with all of these limits, a seed of its own and a thread of its own;
 *     the best roster of all is the result. 1 or more; more than there are idle processors only makes each of them slower
 */
public record SolverSettings(Optional<Duration> timeLimit, OptionalLong moveLimit, long seed, int searches) {

    /** Far from each other, so that neighbouring seeds of the settings share no search. */
    private static final long SEED_STEP = 0x9E37_79B9_7F4A_7C15L;

    public SolverSettings {
        timeLimit = timeLimit.map(SolverSettings::inWholeMillis);
        if (timeLimit.isEmpty() && moveLimit.isEmpty()) {
            throw new IllegalArgumentException("The settings have neither a time limit nor a move limit.\n"
                    + "Maybe use SolverSettings.ofTime(Duration.ofSeconds(10)).");
        }
        if (timeLimit.isPresent() && !timeLimit.get().isPositive()) {
            throw new IllegalArgumentException("The time limit (%s) must be above zero.\n".formatted(timeLimit.get())
                    + "Maybe give the search at least a second.");
        }
        if (moveLimit.isPresent() && moveLimit.getAsLong() < 1) {
            throw new IllegalArgumentException(
                    "The move limit (%d) must be 1 or more.\n".formatted(moveLimit.getAsLong())
                            + "Maybe leave it out and use a time limit.");
        }
        if (searches < 1) {
            throw new IllegalArgumentException("The number of searches (%d) must be 1 or more.\n".formatted(searches)
                    + "Maybe use one for each idle processor.");
        }
    }

    /** Less than a millisecond counts as one. */
    private static Duration inWholeMillis(Duration limit) {
        Duration whole = limit.truncatedTo(ChronoUnit.MILLIS);
        return whole.isZero() && limit.isPositive() ? Duration.ofMillis(1) : whole;
    }

    public static SolverSettings ofTime(Duration limit) {
        return new SolverSettings(Optional.of(limit), OptionalLong.empty(), 0, 1);
    }

    public static SolverSettings ofMoves(long limit) {
        return new SolverSettings(Optional.empty(), OptionalLong.of(limit), 0, 1);
    }

    public SolverSettings withTimeLimit(Duration limit) {
        return new SolverSettings(Optional.of(limit), moveLimit, seed, searches);
    }

    public SolverSettings withMoveLimit(long limit) {
        return new SolverSettings(timeLimit, OptionalLong.of(limit), seed, searches);
    }

    public SolverSettings withSeed(long changed) {
        return new SolverSettings(timeLimit, moveLimit, changed, searches);
    }

    public SolverSettings withSearches(int changed) {
        return new SolverSettings(timeLimit, moveLimit, seed, changed);
    }

    /** The settings of one of the searches, counted from 0; the first one's are what they would be without the others. */
    SolverSettings ofSearch(int index) {
        return new SolverSettings(timeLimit, moveLimit, seed + index * SEED_STEP, 1);
    }

    /** How much of the tighter limit is used up, 0 to 1. */
    double fraction(Duration elapsed, long moves) {
        double ofTime = timeLimit
                .map(limit -> (double) elapsed.toNanos() / limit.toNanos())
                .orElse(0.0);
        double ofMoves = moveLimit.isPresent() ? (double) moves / moveLimit.getAsLong() : 0.0;
        return Math.clamp(Math.max(ofTime, ofMoves), 0.0, 1.0);
    }
}
