package dk.naerplan.ui.security;

import java.util.EnumSet;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The application itself: jobs that nobody waits for, and the start. It may do everything. */
public final class SystemUser {

    public static final String NAME = "system";

    private SystemUser() {}

    /** Does something in the name of the application, on this thread, whoever is signed in on it. */
    public static <T> T call(Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication());
        SecurityContext acted = WhoCalls.act(context);
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            WhoCalls.act(acted);
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for what gives nothing back. */
    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return NAME;
        });
    }

    private static Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                NAME, null, UserRole.authorities(EnumSet.allOf(UserRole.class)));
    }
}
