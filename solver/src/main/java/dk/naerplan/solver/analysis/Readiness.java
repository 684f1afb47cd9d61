package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import java.util.OptionalInt;

/**
 * How fast somebody with a response competency can be in an area.
 *
 * @param day 0 (Monday) to 4 (Friday)
 * @param minutes from the start of the half-day until a free employee is there, 0 to 240; empty when nobody is in time
 */
public record Readiness(Area area, int day, HalfDay half, Competency competency, OptionalInt minutes) {

    /** The two halves of a working day, 240 minutes each. */
    public enum HalfDay {
        MORNING(8 * 60),
        AFTERNOON(12 * 60);

        public static final int MINUTES = 240;

        private final int from;

        HalfDay(int from) {
            this.from = from;
        }

        /** Minute of the day at which the half-day starts. */
        public int from() {
            return from;
        }
    }
}
