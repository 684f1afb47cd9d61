package dk.naerplan.ui.wishes;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import java.util.List;

/** The parts of a day that wishes are told for. */
public enum PartOfDay {
    MORNING(8, 12),
    AFTERNOON(12, 17),
    EVENING(17, 22);

    private static final int MINUTES = 60;

    private final int from;
    private final int to;

    PartOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** That part on each of the days. */
    TimeSpan on(List<Weekday> days) {
        return new TimeSpan(days, new ClockTime(from * MINUTES), new ClockTime(to * MINUTES));
    }
}
