package dk.naerplan.datasets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Days as text: {@code mon-thu}, {@code mon,wed} or both mixed. */
final class Days {

    private static final String DAY = "(?:mon|tue|wed|thu|fri|sat|sun)";
    static final String PATTERN = DAY + "(?:-" + DAY + ")?(?:," + DAY + "(?:-" + DAY + ")?)*";

    private Days() {}

    /** Fails when a range runs backwards or a day comes twice. */
    static List<Weekday> parse(String text) {
        var days = new TreeSet<Weekday>();
        for (String part : text.split(",", -1)) {
            Weekday first = Weekday.byText(part.substring(0, 3)).orElseThrow();
            Weekday last = Weekday.byText(part.substring(part.length() - 3)).orElseThrow();
            if (first.compareTo(last) > 0) {
                throw new IllegalArgumentException("The days (%s) run backwards.".formatted(part));
            }
            for (int day = first.index(); day <= last.index(); day++) {
                if (!days.add(Weekday.of(day))) {
                    throw new IllegalArgumentException("The day (%s) comes twice."
                            .formatted(Weekday.of(day).text()));
                }
            }
        }
        return List.copyOf(days);
    }

    static String text(List<Weekday> days) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < days.size(); i++) {
            int first = i;
            while (i + 1 < days.size() && days.get(i + 1).index() == days.get(i).index() + 1) {
                i++;
            }
            String start = days.get(first).text();
            parts.add(i == first ? start : start + "-" + days.get(i).text());
        }
        return String.join(",", parts);
    }
}
