package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.account.PasswordCheck;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by the name and the password of their account, as often as they may try. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final int LONGEST_NAME = 100;

    private final PasswordCheck passwords;
    private final SignInAttempts attempts;

    AccountAuthentication(PasswordCheck passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        String name = name(asking);
        String address = address(asking);
        if (!attempts.admit(name, address)) {
            throw new LockedException("There have been too many attempts.");
        }
        Optional<User> user = passwords.check(name, password(asking));
        user.ifPresent(known -> attempts.succeeded(name, address));
        return user.map(User::authentication)
                .orElseThrow(() -> new BadCredentialsException("The name and the password do not belong together."));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String name(Authentication asking) {
        String name = asking.getName().strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String address(Authentication asking) {
        return asking.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static String password(Authentication asking) {
        return asking.getCredentials() instanceof String password ? password : "";
    }
}
