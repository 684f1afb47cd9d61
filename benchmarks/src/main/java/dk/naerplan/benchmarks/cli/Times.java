package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.domain.WeekTime;

/** Times as people read them. */
final class Times {

    private Times() {}

    /** The time of day of a minute of the week, for example 9:05. */
    static String clock(int minuteOfWeek) {
        int minute = WeekTime.minuteOfDay(minuteOfWeek);
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }
}
