package dk.naerplan.ui.security;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who asks, on this thread. */
public final class CurrentUser {

    private CurrentUser() {}

    /** Empty when nobody is signed in, and for the system itself. */
    public static Optional<User> find() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).user());
    }

    /** The name under which changes are recorded: the user's, or the system's. */
    public static String name() {
        return authentication().map(Authentication::getName).orElse("");
    }

    /** Whether a provider vouches for the one who asks, instead of a password. */
    public static boolean isVouchedFor() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .filter(principal -> !(principal instanceof User))
                .isPresent();
    }

    /** Whether the one who asks has the role, or one that includes it. */
    public static boolean is(UserRole role) {
        return authentication()
                .filter(asking -> asking.getAuthorities().stream()
                        .anyMatch(granted -> role.authority().equals(granted.getAuthority())))
                .isPresent();
    }

    /** Runs tasks in the name of the one who asks now, on whichever thread. */
    public static Executor inTheirName(Executor executor) {
        var context = new SecurityContextImpl();
        context.setAuthentication(authentication().orElse(null));
        return new DelegatingSecurityContextExecutor(executor, context);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
