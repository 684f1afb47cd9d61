package dk.naerplan.ui.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.testing.ShiftedClock;
import dk.naerplan.ui.testing.TestUsers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** The clock of the machine is set to another time while somebody is signed in. */
class SessionGuardTest {

    private final ShiftedClock clock = new ShiftedClock();
    private final Accounts accounts = mock(Accounts.class);
    private final SessionGuard guard = new SessionGuard(accounts, clock, Duration.ofHours(12));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() {
        when(accounts.isCurrent(any())).thenReturn(true);
        SecurityContextHolder.getContext()
                .setAuthentication(TestUsers.of(UserRole.MANAGER).authentication());
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void clockThatWasPutForwardEndsTheSessionAndNothingElse() throws Exception {
        clock.shift(Duration.ofHours(13));

        assertThat(passes()).isTrue();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void clockThatWasPutBackLeavesTheSession() throws Exception {
        clock.shift(Duration.ofHours(-13));

        assertThat(passes()).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    private boolean passes() throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var chain = new MockFilterChain();
        guard.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
