package dk.naerplan.datasets.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * A date, written as {@code 2026-12-24}, or every date from one to another, written as ISO 8601 does:
 * {@code 2026-12-21/2027-01-03}.
 *
 * @param to the last one, not before {@code from}
 */
public record DateSpan(LocalDate from, LocalDate to) {

    private static final String DATE = "2[01][0-9]{2}-[0-9]{2}-[0-9]{2}";

    /** The regular expression of the text. */
    public static final String PATTERN = DATE + "(?:/" + DATE + ")?";

    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last date (%s) must not lie before the first (%s).".formatted(to, from));
        }
    }

    /** @throws java.time.DateTimeException when the calendar has no such date */
    @JsonCreator
    public static DateSpan parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "The dates (%s) are not readable.\nMaybe write them as 2026-12-21/2027-01-03.".formatted(text));
        }
        int slash = text.indexOf('/');
        LocalDate from = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
        return new DateSpan(from, slash < 0 ? from : LocalDate.parse(text.substring(slash + 1)));
    }

    public static DateSpan of(LocalDate date) {
        return new DateSpan(date, date);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    @JsonValue
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
