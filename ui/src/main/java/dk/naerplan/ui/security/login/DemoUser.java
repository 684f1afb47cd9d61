package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Those whom a visitor of the demo can be. The people are invented. */
enum DemoUser {
    MANAGER("anne", "Anne M.", UserRole.MANAGER),
    PLANNER("peter", "Peter S.", UserRole.PLANNER),
    EMPLOYEE("karen", "Karen B.", UserRole.EMPLOYEE),
    ADMINISTRATOR("ida", "Ida R.", UserRole.ADMINISTRATOR),
    GUEST("gitte", "Gitte L.", UserRole.GUEST);

    private final String username;
    private final String displayName;
    private final UserRole role;

    DemoUser(String username, String displayName, UserRole role) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
    }

    String displayName() {
        return displayName;
    }

    UserRole role() {
        return role;
    }

    /** In addresses and forms. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String username() {
        return username;
    }

    Account account() {
        Optional<String> employee = this == EMPLOYEE ? Optional.of(username) : Optional.empty();
        return new Account(username, displayName, Set.of(role), employee, false, 1);
    }
}
