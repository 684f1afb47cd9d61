package dk.naerplan.datasets.format.issue;

import dk.naerplan.datasets.format.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong with a document, and where.
 *
 * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole document
 * @param value the offending value as text, shortened, never a personal number
 * @param kind what should have been named
 * @param suggestion what was probably meant
 * @param details what else the sentence says, for example the limits
 */
public record Issue(
        IssueType type,
        String pointer,
        String value,
        Optional<Kind> kind,
        Optional<String> suggestion,
        List<String> details) {

    private static final int LONGEST_VALUE = 80;

    public Issue {
        pointer = PersonalNumber.masked(pointer);
        value = PersonalNumber.masked(shortened(value));
        suggestion = suggestion.map(PersonalNumber::masked);
        details = details.stream().map(PersonalNumber::masked).toList();
    }

    public static Issue of(IssueType type, String pointer, String value, String... details) {
        return new Issue(type, pointer, value, Optional.empty(), Optional.empty(), List.of(details));
    }

    public Issue withKind(Kind named) {
        return new Issue(type, pointer, value, Optional.of(named), suggestion, details);
    }

    public Issue withSuggestion(Optional<String> meant) {
        return new Issue(type, pointer, value, kind, meant, details);
    }

    public boolean isError() {
        return type.severity() == Severity.ERROR;
    }

    /** What is wrong, in one sentence, in Danish or English. */
    public String text(Locale locale) {
        return IssueTexts.in(locale).text(this);
    }

    /** What to do about it, in Danish or English. */
    public String advice(Locale locale) {
        return IssueTexts.in(locale).advice(this);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
