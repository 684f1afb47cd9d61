package dk.naerplan.ui.store;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How long before it takes effect a change of a published roster should be announced. What has been agreed on differs from
 * place to place, so it is a setting; a change at shorter notice is warned of, never refused.
 *
 * @param amount 0 for no notice
 * @param unit hours, or days of the calendar
 */
public record NoticePeriod(int amount, ChronoUnit unit) {

    /** Four weeks, until somebody says otherwise. */
    static final Setting<NoticePeriod> SETTING =
            new Setting<>("publishing-notice", new NoticePeriod(28, ChronoUnit.DAYS), NoticePeriod::parse);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4}) (hours|days)");

    public NoticePeriod {
        if (amount < 0 || amount > 9999 || (unit != ChronoUnit.HOURS && unit != ChronoUnit.DAYS)) {
            throw new IllegalArgumentException(
                    "The notice (%d %s) must be 0 to 9999 hours or days.".formatted(amount, unit));
        }
    }

    /** Reads for example {@code 14 days} or {@code 72 hours}. */
    public static NoticePeriod parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The notice (%s) is not readable.\nMaybe write it as 14 days or 72 hours.".formatted(text));
        }
        return new NoticePeriod(
                Integer.parseInt(matcher.group(1)),
                ChronoUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
    }

    /** What takes effect earlier than this comes at short notice. */
    ZonedDateTime endsFor(ZonedDateTime announced) {
        return announced.plus(amount, unit);
    }

    @Override
    public String toString() {
        return amount + " " + unit.name().toLowerCase(Locale.ROOT);
    }
}
