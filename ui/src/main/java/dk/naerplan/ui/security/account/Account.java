package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param username in small letters; how one signs in, and how changes are recorded
 * @param employee id among the employees of the data
 * @param sessionVersion moves on when sessions that have begun shall end
 */
public record Account(
        String username,
        String displayName,
        Set<UserRole> roles,
        Optional<String> employee,
        boolean disabled,
        int sessionVersion) {

    /** What a username looks like. An e-mail address is one. */
    private static final Pattern USERNAME = Pattern.compile("[a-zæøå0-9][a-zæøå0-9._@+-]{0,99}");

    public Account {
        if (!isUsername(username)) {
            throw new IllegalArgumentException(
                    "The username (%s) is none. Maybe write small letters, digits and . _ @ + -".formatted(username));
        }
        roles = Set.copyOf(roles);
    }

    /** Whether somebody may be called so; the application's own name is taken. */
    public static boolean isUsername(String name) {
        return USERNAME.matcher(name).matches() && !name.equals(SystemUser.NAME);
    }

    public User user() {
        return new User(username, displayName, roles, employee.orElse(null), sessionVersion);
    }
}
