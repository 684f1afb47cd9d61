package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;

/** Who may do what with something of somebody's. */
final class Sight {

    private Sight() {}

    /** What is not shared is for its owner alone. */
    static boolean maySee(String owner, boolean shared) {
        return shared || isOwn(owner);
    }

    /** What is shared can also be cleared away by managers, when its owner is gone. */
    static boolean mayRemove(String owner, boolean shared) {
        return isOwn(owner) || (shared && CurrentUser.is(UserRole.MANAGER));
    }

    static boolean isOwn(String owner) {
        String asking = CurrentUser.name();
        return asking.equals(owner) || asking.equals(SystemUser.NAME);
    }
}
