package dk.naerplan.ui.testing;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Users who need no account. */
public final class TestUsers implements WithSecurityContextFactory<As> {

    /** Somebody with that one role, named after it. */
    public static User of(UserRole role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return new User(name, "En " + name, Set.of(role), role == UserRole.EMPLOYEE ? "amina" : null, 1);
    }

    static SecurityContext context(UserRole role) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(of(role).authentication());
        return context;
    }

    @Override
    public SecurityContext createSecurityContext(As wanted) {
        return context(wanted.value());
    }
}
