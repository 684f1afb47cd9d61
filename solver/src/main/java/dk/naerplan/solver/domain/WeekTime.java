package dk.naerplan.solver.domain;

/** Arithmetic of the week: minutes count from Monday 00:00 local wall-clock time, days from 0 (Monday) to 6 (Sunday). */
public final class WeekTime {

    public static final int MINUTES_PER_DAY = 24 * 60;
    public static final int DAYS_PER_WEEK = 7;
    public static final int MINUTES_PER_WEEK = DAYS_PER_WEEK * MINUTES_PER_DAY;

    private WeekTime() {}

    /** The day on which a minute of the week lies; negative before Monday, above 6 after Sunday. */
    public static int dayOf(int minuteOfWeek) {
        return Math.floorDiv(minuteOfWeek, MINUTES_PER_DAY);
    }

    /** The minute of the day, 0 to 1439. */
    public static int minuteOfDay(int minuteOfWeek) {
        return Math.floorMod(minuteOfWeek, MINUTES_PER_DAY);
    }

    /** The minute of the week at a time of a day, for example {@code at(1, 9, 30)} for Tuesday 9:30. */
    public static int at(int day, int hour, int minute) {
        return day * MINUTES_PER_DAY + hour * 60 + minute;
    }

    /** The whole day as an interval of the week. */
    public static Interval wholeDay(int day) {
        return new Interval(day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY);
    }
}
