package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.User;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the application itself asks for them, before anybody is signed in. */
@Service
@Transactional
public class Accounts {

    private final AccountTable table;
    private final Clock clock;

    Accounts(AccountTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whether the session of that user may go on: the account is in use, and nothing about it has changed since. */
    @Transactional(readOnly = true)
    public boolean isCurrent(User user) {
        return table.isCurrent(user.name(), user.sessionVersion());
    }

    /** The user of an account that is in use. */
    @Transactional(readOnly = true)
    public Optional<User> find(String username) {
        return table.find(username).filter(account -> !account.disabled()).map(Account::user);
    }

    /** What people call the owner of the account; the name itself when there is no account by it any more. */
    @Transactional(readOnly = true)
    public String displayName(String username) {
        return table.find(username).map(Account::displayName).orElse(username);
    }

    /** Makes the account, unless there is one by that name. It has no password. */
    public void ensure(Account account) {
        if (table.find(account.username()).isEmpty()) {
            table.insert(account, clock.instant());
        }
    }
}
