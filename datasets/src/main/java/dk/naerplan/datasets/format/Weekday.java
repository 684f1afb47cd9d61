package dk.naerplan.datasets.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day of the week; the document writes it as {@code mon} to {@code sun}. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    /** 0 (Monday) to 6 (Sunday). */
    public int index() {
        return ordinal();
    }

    /** The day with the index 0 (Monday) to 6 (Sunday). */
    public static Weekday of(int index) {
        return values()[index];
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Weekday> byText(String text) {
        return List.of(values()).stream().filter(day -> day.text().equals(text)).findFirst();
    }
}
