package dk.naerplan.ui.store.privacy;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock went much further from one night to the next than a night is long: it was put forward, or nothing ran for long.
 *
 * @param from when it was looked at last
 * @param to when it had jumped
 */
public record ClockJump(Instant from, Instant to) {

    /** Two nights, and some days in which the machine may be off. */
    static final Duration LONGEST_STEP = Duration.ofDays(7);
    /** How long it must go on evenly until the new time is believed without being asked for. */
    private static final Duration STEADY = LONGEST_STEP;

    /** From then on the new time is believed. */
    public Instant believedFrom() {
        return to.plus(STEADY);
    }

    static boolean lies(Instant from, Instant to) {
        return from.plus(LONGEST_STEP).isBefore(to);
    }
}
