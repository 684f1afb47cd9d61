package dk.naerplan.datasets.smptsp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an instance: {@code Name = value} and the lines below it.
 *
 * @param line where the part begins
 * @param value what follows the equals sign
 */
record InstancePart(int line, String value, List<InstanceLine> lines) {

    /** The parts in the order in which they come. */
    enum Name {
        TYPE("Type"),
        JOBS("Jobs"),
        QUALIFICATIONS("Qualifications");

        private final String text;

        Name(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private static final Pattern HEADER =
            Pattern.compile("\\s*(Type|Jobs|Qualifications)\\s*=(.*)", Pattern.CASE_INSENSITIVE);

    /** A part counts where it comes first; lines before the first part are reported. */
    static Map<Name, InstancePart> of(List<InstanceLine> lines, TaskIssues issues) {
        var parts = new EnumMap<Name, InstancePart>(Name.class);
        List<InstanceLine> body = new ArrayList<>();
        List<InstanceLine> stray = body;
        for (InstanceLine line : lines) {
            Matcher header = HEADER.matcher(line.text());
            if (header.matches() && !parts.containsKey(nameOf(header))) {
                body = new ArrayList<>();
                parts.put(
                        nameOf(header),
                        new InstancePart(line.number(), header.group(2).strip(), body));
            } else {
                body.add(line);
            }
        }
        stray.forEach(line -> issues.add(TaskIssueType.UNEXPECTED_LINE, line.number(), line.text()));
        return parts;
    }

    private static Name nameOf(Matcher header) {
        return Name.valueOf(header.group(1).toUpperCase(Locale.ROOT));
    }
}
