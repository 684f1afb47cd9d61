package dk.naerplan.datasets.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.naerplan.solver.domain.WeekTime;

/** A time of the week, written as {@code tue 09:30}. */
public record WeekMoment(Weekday day, ClockTime time) {

    /** The regular expression of the text. */
    public static final String PATTERN = "(?:mon|tue|wed|thu|fri|sat|sun) (?:" + ClockTime.PATTERN + ")";

    @JsonCreator
    public static WeekMoment parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "The time (%s) is not readable.\nMaybe write it as tue 09:30.".formatted(text));
        }
        return new WeekMoment(Weekday.byText(text.substring(0, 3)).orElseThrow(), ClockTime.parse(text.substring(4)));
    }

    /** The moment at a minute of the week, 0 to 10080; the week's last midnight is {@code sun 24:00}. */
    public static WeekMoment of(int minuteOfWeek) {
        int day = Math.min(WeekTime.dayOf(minuteOfWeek), WeekTime.DAYS_PER_WEEK - 1);
        return new WeekMoment(Weekday.of(day), new ClockTime(minuteOfWeek - day * WeekTime.MINUTES_PER_DAY));
    }

    public int minuteOfWeek() {
        return day.index() * WeekTime.MINUTES_PER_DAY + time.minute();
    }

    @JsonValue
    @Override
    public String toString() {
        return day.text() + " " + time;
    }
}
