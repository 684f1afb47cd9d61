package dk.naerplan.ui.shell;

import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, times and amounts as people of a language write them. */
public final class WeekTexts {

    private static final String BETWEEN = "–";

    private final Texts texts;

    public WeekTexts(Texts texts) {
        this.texts = texts;
    }

    /** For example {@code 8:30–11:00}. */
    public static String time(Interval interval) {
        return clock(interval.start()) + BETWEEN + clock(interval.end());
    }

    /** The time of day of a minute of the week, for example {@code 8:30}. */
    public static String clock(int minuteOfWeek) {
        int minute = WeekTime.minuteOfDay(minuteOfWeek);
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }

    /** For example {@code tir 8:30–11:00}. */
    public String dayAndTime(Interval interval) {
        return shortDay(WeekTime.dayOf(interval.start())) + " " + time(interval);
    }

    /** The short name of a day from 0 (Monday) to 6 (Sunday), for example {@code tir}. */
    public String shortDay(int day) {
        return dayName(day, TextStyle.SHORT).substring(0, 3);
    }

    public String day(int day) {
        return dayName(day, TextStyle.FULL);
    }

    private String dayName(int day, TextStyle style) {
        return DayOfWeek.of(day + 1).getDisplayName(style, locale());
    }

    /** For example {@code 23. nov}. */
    public String date(LocalDate date) {
        return inPattern(date, "pattern.date").replaceAll("\\.$", "");
    }

    /** For example {@code 23.–29. november 2026}. */
    public String dates(Week week) {
        return dates(week.monday(), week.date(6));
    }

    /** Says the month and the year of the first only if it is another than that of the last, and one date alone once. */
    public String dates(LocalDate first, LocalDate last) {
        String end = inPattern(last, "pattern.lastDate");
        if (first.equals(last)) {
            return end;
        }
        if (first.getYear() != last.getYear()) {
            return inPattern(first, "pattern.lastDate") + BETWEEN + end;
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return inPattern(first, sameMonth ? "pattern.firstDay" : "pattern.firstDate") + BETWEEN + end;
    }

    private String inPattern(LocalDate date, String key) {
        return date.format(DateTimeFormatter.ofPattern(texts.of(key), locale()));
    }

    /** Minutes as hours with at most one decimal, half up, for example {@code 34,5}; 75 minutes are {@code 1,3}. */
    public String hours(long minutes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(minutes / 60.0);
    }

    /** A length of time to the minute, for example {@code 1 t 15 min.}. */
    public String length(int minutes) {
        if (minutes < 60) {
            return texts.of("amount.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.of("amount.hours", minutes / 60)
                : texts.of("amount.hoursAndMinutes", minutes / 60, minutes % 60);
    }

    /** A percentage without decimals and without its sign; 100 only when nothing is missing. */
    public String percent(double percent) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale());
        return format.format(percent < 100 ? Math.min(99, Math.round(percent)) : Math.round(percent));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A difference with its sign; empty for none. */
    public String change(long difference) {
        return difference == 0 ? "" : (difference > 0 ? "+" : "−") + number(Math.abs(difference));
    }

    /** For example {@code 30 sek.} or {@code 5 min.}. */
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds % 60 == 0 && seconds > 0
                ? texts.of("amount.minutes", seconds / 60)
                : texts.of("amount.seconds", seconds);
    }

    private Locale locale() {
        return texts.locale();
    }
}
