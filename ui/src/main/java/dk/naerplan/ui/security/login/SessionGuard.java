package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has been disabled or changed since, in whichever process that happened, and one that has lasted
 * as long as a session may.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionGuard(Accounts accounts, Clock clock, Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentUser.find().isPresent() && !mayGoOn(request)) {
            logout.logout(request, response, null);
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpServletRequest request) {
        return !isTooOld(request.getSession(false))
                && CurrentUser.find().filter(accounts::isCurrent).isPresent();
    }

    private boolean isTooOld(@Nullable HttpSession session) {
        return session != null
                && clock.instant()
                        .isAfter(Instant.ofEpochMilli(session.getCreationTime()).plus(longest));
    }
}
