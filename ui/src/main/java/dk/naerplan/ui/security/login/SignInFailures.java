package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.oidc.OidcUsers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever could not sign in back to the log-in page, which says no more than it must. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + news(failure).path());
    }

    private static LoginNews news(AuthenticationException failure) {
        return switch (failure) {
            case LockedException tooOften -> LoginNews.WAIT;
            case OAuth2AuthenticationException told when OidcUsers.refused(told) -> LoginNews.NOT_ADMITTED;
            case OAuth2AuthenticationException told -> LoginNews.NOT_VOUCHED;
            default -> LoginNews.WRONG;
        };
    }
}
