package dk.naerplan.ui.security.login;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;

/** What has just happened, that the log-in page has to tell. */
enum LoginNews {
    NONE,
    /** The name and the password do not belong together. */
    WRONG,
    /** Too many wrong passwords: one has to wait. */
    WAIT,
    /** The form had been open for too long. */
    STALE,
    /** A provider vouches for them, and they have no role here, or a name that belongs to somebody else. */
    NOT_ADMITTED,
    /** The provider did not vouch for them, or did not answer. */
    NOT_VOUCHED,
    /** There is a new password now: sign in with it. */
    READY;

    /** Where to read it. */
    String path() {
        return "/login?" + key();
    }

    static LoginNews of(QueryParameters parameters) {
        return Arrays.stream(values())
                .filter(news -> parameters.getParameters().containsKey(news.key()))
                .findFirst()
                .orElse(NONE);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
