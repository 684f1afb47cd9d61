package dk.naerplan.ui.security;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Somebody who is signed in.
 *
 * @param name by which the account is known
 * @param displayName what people read
 * @param employeeId who the user is among the employees of the data; null for none
 * @param sessionVersion version of the account that this session began with; when it moves on, the session is over
 */
public record User(
        String name,
        String displayName,
        Set<UserRole> roles,
        @Nullable String employeeId,
        int sessionVersion) implements SignedIn, Serializable {

    private static final long serialVersionUID = 1L;

    public User {
        roles = Set.copyOf(roles);
    }

    public Optional<String> employee() {
        return Optional.ofNullable(employeeId);
    }

    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, UserRole.authorities(roles));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public User user() {
        return this;
    }
}
