package dk.naerplan.ui.api.token;

import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.security.User;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who calls.
 *
 * @param scopes of the token that the call came with
 */
public record Caller(String name, Set<Scope> scopes) {

    /** @throws ApiException when nobody has signed in */
    public static Caller current() {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking == null || !(asking.getPrincipal() instanceof User owner)) {
            throw new ApiException(ProblemCode.NOT_SIGNED_IN);
        }
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(Scope.values())
                .filter(scope -> asking.getAuthorities().stream()
                        .anyMatch(granted -> scope.authority().equals(granted.getAuthority())))
                .forEach(scopes::add);
        return new Caller(owner.name(), scopes);
    }
}
