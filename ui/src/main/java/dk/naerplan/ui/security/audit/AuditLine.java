package dk.naerplan.ui.security.audit;

import java.util.regex.Pattern;

/** An entry as it lies in the table. */
record AuditLine(long id, AuditEntry entry) {

    private static final String IN_NAMES = "\\p{L}\\p{N}._@+-";

    /** The account's name where it stands for itself, not within another name. */
    static Pattern named(String account) {
        return Pattern.compile("(?<![" + IN_NAMES + "])" + Pattern.quote(account) + "(?![" + IN_NAMES + "])");
    }

    boolean names(String account) {
        return entry.actor().equals(account)
                || named(account).matcher(entry.subject()).find();
    }
}
