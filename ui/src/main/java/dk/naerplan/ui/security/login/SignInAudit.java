package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Records who signs in and out, and who tried. A name that no account has is not recorded: it may be a mistyped password. */
@Component
class SignInAudit {

    private final AuditLog log;
    private final Accounts accounts;

    SignInAudit(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        String name = event.getAuthentication().getName();
        log.record(AuditKind.SIGNED_IN, name, name);
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        boolean blocked = event instanceof AuthenticationFailureLockedEvent;
        log.record(
                blocked ? AuditKind.SIGN_IN_BLOCKED : AuditKind.SIGN_IN_FAILED, "", known(event.getAuthentication()));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        String name = event.getAuthentication().getName();
        log.record(AuditKind.SIGNED_OUT, name, name);
    }

    private String known(Authentication asking) {
        String name = asking.getName().strip().toLowerCase(Locale.ROOT);
        return accounts.find(name).isPresent() ? name : "";
    }
}
