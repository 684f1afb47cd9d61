package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.shape.TextForm;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Times as people write them, {@code man-tor 9:00-15:00}, and as documents do. */
final class TimeText {

    private static final Set<TextForm> TIMES = EnumSet.of(TextForm.CLOCK, TextForm.MOMENT, TextForm.SPAN);
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2})[:.](\\d{2})(?!\\d)");

    private final Words written;
    private final Map<String, String> days = new HashMap<>();

    TimeText(List<Words> understood) {
        this.written = understood.getFirst();
        for (Weekday day : Weekday.values()) {
            understood.forEach(words -> days.put(words.day(day), day.text()));
            days.put(day.text(), day.text());
        }
    }

    static Optional<Weekday> dayOf(String text) {
        return Weekday.byText(text);
    }

    String write(TextForm form, String text) {
        return TIMES.contains(form)
                ? WORD.matcher(text)
                        .replaceAll(
                                found -> dayOf(found.group()).map(written::day).orElse(found.group()))
                : text;
    }

    String read(TextForm form, String text) {
        if (!TIMES.contains(form)) {
            return text;
        }
        String tight =
                text.replaceAll("[–—−]", "-").replaceAll("\\s*([-,])\\s*", "$1").replaceAll("\\s+", " ");
        String inDays = WORD.matcher(tight).replaceAll(found -> day(found.group()));
        return CLOCK.matcher(inDays)
                .replaceAll(found -> (found.group(1).length() == 1 ? "0" : "") + found.group(1) + ":" + found.group(2));
    }

    /** Danish has no day whose short name is that of another day in English. */
    private String day(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace(".", "");
        String known = days.get(small);
        return known == null ? days.getOrDefault(small.substring(0, Math.min(3, small.length())), word) : known;
    }
}
