package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.User;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody's program, with so much of their rights as its token's scopes allow. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final User owner;

    TokenAuthentication(User owner, Set<Scope> scopes) {
        super(Scope.authorities(scopes, owner.roles()));
        this.owner = owner;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public User getPrincipal() {
        return owner;
    }
}
