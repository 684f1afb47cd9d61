package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** In what form a text is written. */
public enum TextForm {
    /** Anything that people read. */
    FREE("", "", text -> {}),
    /** Letters, digits, hyphens and underscores. */
    ID("[A-Za-z0-9][A-Za-z0-9_-]{0,63}", "nordparken", text -> {}),
    /** A whole number as the key of an entry. */
    NUMBER("[1-9][0-9]{0,3}", "1", text -> {}),
    WEEK("2[01][0-9]{2}-W[0-9]{2}", "2026-W48", Week::parse),
    DATE("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}", "2026-12-24", LocalDate::parse),
    CLOCK(ClockTime.PATTERN, "18:00", ClockTime::parse),
    MOMENT(WeekMoment.PATTERN, "tue 09:30", WeekMoment::parse),
    SPAN(TimeSpan.PATTERN, "mon-thu 09:00-15:00", TimeSpan::parse),
    DATES(DateSpan.PATTERN, "2026-12-21/2027-01-03", DateSpan::parse);

    private final String pattern;
    private final String example;
    private final Consumer<String> parser;

    TextForm(String pattern, String example, Consumer<String> parser) {
        this.pattern = pattern;
        this.example = example;
        this.parser = parser;
    }

    /** The regular expression that the whole text matches; empty for any text. */
    public String pattern() {
        return pattern;
    }

    /** Whether texts in this form are read further, into weeks, times and the like. */
    public boolean isValue() {
        return compareTo(NUMBER) > 0;
    }

    public String example() {
        return example;
    }

    /** Whether the text can be read in this form. */
    public boolean reads(String text) {
        if (pattern.isEmpty()) {
            return true;
        }
        if (!text.matches(pattern)) {
            return false;
        }
        try {
            parser.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
