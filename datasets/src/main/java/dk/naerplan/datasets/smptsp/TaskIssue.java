package dk.naerplan.datasets.smptsp;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong with an instance, and where.
 *
 * @param line from 1; 0 for the whole file
 * @param value the offending text, shortened
 * @param details what else the sentence says, for example the limits
 */
public record TaskIssue(TaskIssueType type, int line, String value, List<String> details) {

    private static final int LONGEST_VALUE = 60;

    public TaskIssue {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        details = List.copyOf(details);
    }

    static TaskIssue of(TaskIssueType type, int line, String value, Object... details) {
        return new TaskIssue(
                type,
                line,
                value,
                List.of(details).stream().map(String::valueOf).toList());
    }

    /** What is wrong, in one sentence, in Danish or English. */
    public String text(Locale locale) {
        return TaskIssueTexts.in(locale).text(this);
    }

    /** What to do about it, in Danish or English. */
    public String advice(Locale locale) {
        return TaskIssueTexts.in(locale).advice(this);
    }
}
