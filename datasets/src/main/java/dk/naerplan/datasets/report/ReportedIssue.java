package dk.naerplan.datasets.report;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.Severity;
import java.util.Locale;

/**
 * Something that is wrong with a document.
 *
 * @param code what kind of mistake, for example {@code unknownField}
 * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole document
 * @param value the offending value, shortened
 * @param text what is wrong, in one sentence
 * @param advice what to do about it
 */
public record ReportedIssue(Severity severity, String code, String pointer, String value, String text, String advice) {

    public static ReportedIssue of(Issue issue, Locale locale) {
        return new ReportedIssue(
                issue.type().severity(),
                issue.type().key(),
                issue.pointer(),
                issue.value(),
                issue.text(locale),
                issue.advice(locale));
    }

    /** The same issue of a document that lies inside another, at {@code place}. */
    public ReportedIssue below(String place) {
        return new ReportedIssue(severity, code, place + pointer, value, text, advice);
    }
}
