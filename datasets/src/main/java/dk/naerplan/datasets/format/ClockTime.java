package dk.naerplan.datasets.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A time of day, written as {@code 09:30}.
 *
 * @param minute minute of the day, 0 to 1440; 24:00 is the end of the day
 */
public record ClockTime(int minute) {

    /** The regular expression of the text. */
    public static final String PATTERN = "(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00";

    private static final Pattern TEXT = Pattern.compile(PATTERN);

    public ClockTime {
        if (minute < 0 || minute > 24 * 60) {
            throw new IllegalArgumentException("The minute of the day (%d) must be 0 to 1440.".formatted(minute));
        }
    }

    @JsonCreator
    public static ClockTime parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The time (%s) is not readable.\nMaybe write it as 09:30.".formatted(text));
        }
        return new ClockTime(Integer.parseInt(text, 0, 2, 10) * 60 + Integer.parseInt(text, 3, 5, 10));
    }

    @JsonValue
    @Override
    public String toString() {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
