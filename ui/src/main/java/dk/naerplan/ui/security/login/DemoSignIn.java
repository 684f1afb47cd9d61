package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs a visitor of the demo in, without a password, as the one they chose. Only there when the demo runs. */
final class DemoSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/demo/sign-in";
    static final String CHOICE = "user";

    private final Accounts accounts;

    DemoSignIn(Accounts accounts) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH), asking -> asking);
        this.accounts = accounts;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return Arrays.stream(DemoUser.values())
                .filter(user -> user.key().equals(request.getParameter(CHOICE)))
                .findFirst()
                .flatMap(user -> accounts.find(user.username()))
                .map(User::authentication)
                .orElseThrow(() -> new BadCredentialsException("The demo has no such user."));
    }
}
