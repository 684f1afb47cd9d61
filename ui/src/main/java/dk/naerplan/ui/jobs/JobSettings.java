package dk.naerplan.ui.jobs;

import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How to search.
 *
 * @param limits of the whole job, however many processes work on it one after the other; more than one search side by side takes
 *     as many cores
 * @param balance 0 (closeness) to 100 (coordination) in place of the document's
 * @param part what may be changed of the week, in the words of whoever asked; only they read it. Empty for all of it
 */
public record JobSettings(SolverSettings limits, OptionalInt balance, Optional<String> part) {

    public JobSettings {
        balance.ifPresent(value -> {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException("The balance (%d) must be from 0 to 100.".formatted(value));
            }
        });
    }

    public JobSettings(SolverSettings limits, OptionalInt balance) {
        this(limits, balance, Optional.empty());
    }

    public static JobSettings ofTime(Duration limit) {
        return new JobSettings(SolverSettings.ofTime(limit), OptionalInt.empty());
    }

    public static JobSettings ofMoves(long limit) {
        return new JobSettings(SolverSettings.ofMoves(limit), OptionalInt.empty());
    }

    public JobSettings withBalance(int changed) {
        return new JobSettings(limits, OptionalInt.of(changed), part);
    }

    public JobSettings within(Optional<String> some) {
        return new JobSettings(limits, balance, some);
    }

    /** What is left of the limits; empty when one of them is used up. */
    Optional<SolverSettings> left(Duration elapsed, long moves) {
        Optional<Duration> time = limits.timeLimit().map(limit -> limit.minus(elapsed));
        OptionalLong tries = limits.moveLimit().isPresent()
                ? OptionalLong.of(limits.moveLimit().getAsLong() - moves / limits.searches())
                : OptionalLong.empty();
        boolean usedUp = time.filter(left -> !left.isPositive()).isPresent() || tries.orElse(1) < 1;
        return usedUp
                ? Optional.empty()
                : Optional.of(new SolverSettings(time, tries, limits.seed(), limits.searches()));
    }

    /** How much of the tighter limit is used up, 0 to 1. */
    double fraction(Duration elapsed, long moves) {
        double ofTime = limits.timeLimit()
                .map(limit -> (double) elapsed.toMillis() / Math.max(1, limit.toMillis()))
                .orElse(0.0);
        double ofMoves = limits.moveLimit().isPresent()
                ? (double) moves / limits.searches() / limits.moveLimit().getAsLong()
                : 0.0;
        return Math.clamp(Math.max(ofTime, ofMoves), 0.0, 1.0);
    }
}
