package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.UserRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a token is for. It never allows more than its owner may, whatever its scopes. */
public enum Scope {
    /** Published weeks; for planners also plans, revisions, and what can be said of them and of data sets. */
    READ(UserRole.GUEST, UserRole.EMPLOYEE, UserRole.PLANNER),
    /** Changing and publishing plans, and calendars. */
    PLAN(UserRole.MANAGER, UserRole.PLANNER, UserRole.EMPLOYEE, UserRole.GUEST),
    /** Searches. */
    SOLVE(UserRole.PLANNER, UserRole.GUEST),
    /** Tokens of others. */
    ADMIN(UserRole.ADMINISTRATOR, UserRole.GUEST),
    /** Figures for monitoring. */
    METRICS;

    private static final String PREFIX = "SCOPE_";

    private final List<UserRole> roles;

    Scope(UserRole... roles) {
        this.roles = List.of(roles);
    }

    String authority() {
        return PREFIX + name();
    }

    /** Whether somebody with these roles could use a token with this scope for anything. */
    public boolean isUsefulFor(Collection<UserRole> ownersRoles) {
        return roles.isEmpty()
                || UserRole.authorities(ownersRoles).stream()
                        .anyMatch(role -> roles.getFirst().authority().equals(role.getAuthority()));
    }

    /** The scopes themselves, and of the owner's roles those that the scopes need. */
    static List<GrantedAuthority> authorities(Collection<Scope> scopes, Collection<UserRole> ownersRoles) {
        Set<String> needed = scopes.stream()
                .flatMap(scope -> scope.roles.stream())
                .map(UserRole::authority)
                .collect(Collectors.toUnmodifiableSet());
        var granted = new ArrayList<GrantedAuthority>();
        scopes.forEach(scope -> granted.add(new SimpleGrantedAuthority(scope.authority())));
        UserRole.authorities(ownersRoles).stream()
                .filter(role -> needed.contains(role.getAuthority()))
                .forEach(granted::add);
        return granted;
    }
}
