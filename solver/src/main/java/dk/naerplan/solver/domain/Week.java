package dk.naerplan.solver.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/**
 * An ISO 8601 week, as Danish calendars count them.
 *
 * @param year week-based year
 * @param number 1 to 52 or 53, as the year has
 */
public record Week(int year, int number) implements Comparable<Week> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        int last = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 15))
                .getMaximum();
        if (number < 1 || number > last) {
            throw new IllegalArgumentException(
                    "The week number (%d) must be between 1 and %d in %d.".formatted(number, last, year));
        }
    }

    public static Week of(LocalDate date) {
        return new Week(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads the ISO form, for example {@code 2026-W48}. */
    public static Week parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The week (%s) is not readable.\nMaybe write it as 2026-W48.".formatted(text));
        }
        return new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
    }

    /** The date of a day from 0 (Monday) to 6 (Sunday). */
    public LocalDate date(int day) {
        return monday().plusDays(day);
    }

    public Week next() {
        return of(monday().plusWeeks(1));
    }

    @Override
    public int compareTo(Week other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }
}
