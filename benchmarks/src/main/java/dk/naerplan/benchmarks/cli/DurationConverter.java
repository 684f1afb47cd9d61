package dk.naerplan.benchmarks.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times as people write them: 10s, 2m, 1m30s, 500ms, or a number of seconds. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern MILLISECONDS = Pattern.compile("(\\d{1,9})ms");
    private static final Pattern PARTS = Pattern.compile("(?:\\d{1,4}h)?(?:\\d{1,6}m)?(?:\\d{1,6}s)?");

    @Override
    public Duration convert(String text) {
        Duration time = parse(text.toLowerCase(Locale.ROOT));
        if (!time.isPositive()) {
            throw new TypeConversionException("'%s' must be above zero".formatted(text));
        }
        return time;
    }

    private static Duration parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        var milliseconds = MILLISECONDS.matcher(text);
        if (milliseconds.matches()) {
            return Duration.ofMillis(Long.parseLong(milliseconds.group(1)));
        }
        if (text.isEmpty() || !PARTS.matcher(text).matches()) {
            throw new TypeConversionException("'%s' is not a time; write it as 10s, 2m or 1m30s".formatted(text));
        }
        return Duration.parse("PT" + text);
    }
}
