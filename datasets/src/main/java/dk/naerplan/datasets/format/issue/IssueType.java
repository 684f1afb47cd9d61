package dk.naerplan.datasets.format.issue;

import static dk.naerplan.datasets.format.issue.Severity.ERROR;
import static dk.naerplan.datasets.format.issue.Severity.WARNING;

import java.util.Locale;

/** Everything that can be wrong with a document. */
public enum IssueType {
    MALFORMED(ERROR),
    TOO_LARGE(ERROR),
    TOO_MANY_ISSUES(ERROR),
    WRONG_VERSION(ERROR),
    WRONG_TYPE(ERROR),
    UNKNOWN_FIELD(ERROR),
    MISSING_FIELD(ERROR),
    OUT_OF_RANGE(ERROR),
    NOT_IN_STEPS(ERROR),
    UNKNOWN_CHOICE(ERROR),
    WRONG_FORM(ERROR),
    TEXT_TOO_LONG(ERROR),
    TOO_FEW_ELEMENTS(ERROR),
    TOO_MANY_ELEMENTS(ERROR),
    PERSONAL_NUMBER(ERROR),
    DUPLICATE_ID(ERROR),
    REPEATED_REFERENCE(WARNING),
    UNKNOWN_REFERENCE(ERROR),
    UNEVEN_GRAIN(ERROR),
    UNKNOWN_POLICY(ERROR),
    LOCAL_OFFICE_WITHOUT_AREA(ERROR),
    CENTRAL_OFFICE_WITH_AREA(ERROR),
    VENUE_WITHOUT_PLACE(ERROR),
    COORDINATES_DIFFER(ERROR),
    LINK_TO_ITSELF(ERROR),
    DUPLICATE_LINK(WARNING),
    CONTRACT_ABOVE_HOURS(WARNING),
    ABSENCES_OVERLAP(WARNING),
    REPRESENTS_WITHOUT_FORUM(ERROR),
    GROUP_OF_OTHER_AREA(WARNING),
    SPACING_IMPOSSIBLE(WARNING),
    COUNT_AND_TIMES(ERROR),
    TIMES_AND_WINDOWS(ERROR),
    PAST_MIDNIGHT(ERROR),
    WINDOW_TOO_SHORT(ERROR),
    TOO_MANY_SESSIONS(ERROR),
    TOO_MANY_SEATS(ERROR),
    HISTORY_NOT_EARLIER(ERROR),
    DUPLICATE_WEEK(ERROR),
    PIN_WITHOUT_START(ERROR),
    UNKNOWN_SEAT(ERROR),
    PLAN_WITHOUT_SESSION(WARNING),
    PLAN_WITHOUT_PLACEMENT(WARNING),
    SESSION_ON_HOLIDAY(WARNING),
    NO_START_IN_WINDOWS(WARNING),
    NO_START_WHEN_OPEN(WARNING),
    NO_START_WITH_PARTNERS(WARNING),
    UNREACHABLE_SEAT(WARNING);

    private final Severity severity;

    IssueType(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name in text keys, for example {@code unknownField}. */
    public String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
