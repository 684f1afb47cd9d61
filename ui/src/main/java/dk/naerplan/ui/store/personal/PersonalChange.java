package dk.naerplan.ui.store.personal;

import dk.naerplan.solver.domain.WeekTime;
import java.util.Optional;

/** One thing that is another for an employee than it was announced before. */
public sealed interface PersonalChange {

    /** When it takes effect: the first minute of the week for which something is another. */
    int minute();

    /** The session is new to the employee. */
    record Gained(PersonalSeat seat) implements PersonalChange {

        @Override
        public int minute() {
            return seat.time().start();
        }
    }

    /** The session is the employee's no more. */
    record Lost(PersonalSeat seat) implements PersonalChange {

        @Override
        public int minute() {
            return seat.time().start();
        }
    }

    /** The session is at another time or place. */
    record Moved(PersonalSeat before, PersonalSeat after) implements PersonalChange {

        @Override
        public int minute() {
            return Math.min(before.time().start(), after.time().start());
        }
    }

    /**
     * The employee sits at another office that day.
     *
     * @param day from 0 (Monday) to 6 (Sunday)
     * @param before name of the office; empty for none
     */
    record Seated(int day, Optional<String> before, Optional<String> after) implements PersonalChange {

        @Override
        public int minute() {
            return day * WeekTime.MINUTES_PER_DAY;
        }
    }
}
