package dk.naerplan.datasets.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;

/**
 * The same hours on some days, written as {@code mon-thu 09:00-15:00} or {@code mon,wed 17:00-21:00}; the days alone mean
 * the whole day.
 *
 * @param days in the order of the week, without repetition
 */
public record TimeSpan(List<Weekday> days, ClockTime from, ClockTime to) {

    /** The regular expression of the text. */
    public static final String PATTERN =
            Days.PATTERN + "(?: (?:" + ClockTime.PATTERN + ")-(?:" + ClockTime.PATTERN + "))?";

    public TimeSpan {
        days = List.copyOf(days);
        if (days.isEmpty() || from.minute() >= to.minute()) {
            throw new IllegalArgumentException(
                    "The time span (%s, %s to %s) needs a day, and an end after its start.\n".formatted(days, from, to)
                            + "Maybe write a night as two spans, until 24:00 and from 00:00.");
        }
    }

    @JsonCreator
    public static TimeSpan parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "The time span (%s) is not readable.\nMaybe write it as mon-thu 09:00-15:00.".formatted(text));
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            return wholeDays(Days.parse(text));
        }
        int dash = text.indexOf('-', space);
        return new TimeSpan(
                Days.parse(text.substring(0, space)),
                ClockTime.parse(text.substring(space + 1, dash)),
                ClockTime.parse(text.substring(dash + 1)));
    }

    public static TimeSpan wholeDays(List<Weekday> days) {
        return new TimeSpan(days, new ClockTime(0), new ClockTime(WeekTime.MINUTES_PER_DAY));
    }

    public int minutesPerDay() {
        return to.minute() - from.minute();
    }

    /** One interval of the week for each day. */
    public List<Interval> intervals() {
        return days.stream()
                .map(day -> day.index() * WeekTime.MINUTES_PER_DAY)
                .map(midnight -> new Interval(midnight + from.minute(), midnight + to.minute()))
                .toList();
    }

    @JsonValue
    @Override
    public String toString() {
        boolean whole = minutesPerDay() == WeekTime.MINUTES_PER_DAY;
        return whole ? Days.text(days) : Days.text(days) + " " + from + "-" + to;
    }
}
