package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.shape.TextForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates as people write them, {@code 21.12.2026-3.1.2027}, and as documents do, {@code 2026-12-21/2027-01-03}. */
final class DateText {

    private static final Set<TextForm> DATES = EnumSet.of(TextForm.DATE, TextForm.DATES);
    private static final Pattern IN_DOCUMENTS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}))(?!\\d)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-–—−/]|til|to)\\s*");

    private final boolean dayFirst;

    /** Danish writes the day first; English dates are written as documents write them, which nobody takes for another one. */
    DateText(Words written) {
        this.dayFirst = written.locale().getLanguage().equals("da");
    }

    static boolean isOf(TextForm form) {
        return DATES.contains(form);
    }

    String write(String text) {
        String between = text.replace("/", "–");
        return dayFirst ? IN_DOCUMENTS.matcher(between).replaceAll("$3.$2.$1") : between;
    }

    /** As the document writes it; a text that is no date or two stays as it is. */
    static String read(String text) {
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        boolean understood = !dates.isEmpty() && dates.size() <= 2 && isBetween(text, dates);
        return understood ? dates.stream().map(DateText::iso).collect(Collectors.joining("/")) : text;
    }

    private static boolean isBetween(String text, List<MatchResult> dates) {
        String before = text.substring(0, dates.getFirst().start());
        String after = text.substring(dates.getLast().end());
        String between = text.substring(
                dates.getFirst().end(),
                Math.max(dates.getFirst().end(), dates.getLast().start()));
        return before.isBlank()
                && after.isBlank()
                && (dates.size() == 1 || BETWEEN.matcher(between).matches());
    }

    private static String iso(MatchResult date) {
        boolean yearFirst = date.group(1) != null;
        return "%s-%02d-%02d"
                .formatted(
                        date.group(yearFirst ? 1 : 6),
                        Integer.parseInt(date.group(yearFirst ? 2 : 5)),
                        Integer.parseInt(date.group(yearFirst ? 3 : 4)));
    }
}
