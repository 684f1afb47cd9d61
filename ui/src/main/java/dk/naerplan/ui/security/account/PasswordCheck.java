package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.User;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Whether a name and a password belong together. Takes as long for a name that nobody has as for a wrong password. */
@Service
public class PasswordCheck {

    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final String nobodys;

    PasswordCheck(AccountTable table, PasswordEncoder encoder) {
        this.table = table;
        this.encoder = encoder;
        this.nobodys = encoder.encode(UUID.randomUUID().toString());
    }

    /** The account's user, if the password is right and the account in use. */
    public Optional<User> check(String username, String password) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        Optional<String> hash = table.password(name);
        boolean right = encoder.matches(password, hash.orElse(nobodys));
        if (!right || hash.isEmpty()) {
            return Optional.empty();
        }
        return table.find(name).filter(account -> !account.disabled()).map(Account::user);
    }
}
