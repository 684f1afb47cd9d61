package dk.naerplan.ui.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody is here for. An account may have several roles. */
public enum UserRole {
    /** Looks after accounts, settings and the audit log; sees of plans what a guest sees. */
    ADMINISTRATOR,
    /** Edits and publishes plans. */
    MANAGER,
    /** Works on scenarios; sees every plan and changes none. */
    PLANNER,
    /** Sees the published plans and has an employee's data of its own. */
    EMPLOYEE,
    /** Sees the published plans. */
    GUEST;

    private static final String PREFIX = "ROLE_";

    /** What accounts with these roles are granted: the roles, and those that they include. */
    public static List<GrantedAuthority> authorities(Collection<UserRole> roles) {
        Set<UserRole> all = EnumSet.noneOf(UserRole.class);
        roles.forEach(role -> role.addTo(all));
        return all.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    public String authority() {
        return PREFIX + name();
    }

    private void addTo(Set<UserRole> roles) {
        roles.add(this);
        switch (this) {
            case MANAGER -> PLANNER.addTo(roles);
            case PLANNER, EMPLOYEE, ADMINISTRATOR -> GUEST.addTo(roles);
            case GUEST -> {}
        }
    }
}
