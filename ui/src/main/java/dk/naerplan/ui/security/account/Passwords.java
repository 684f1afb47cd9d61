package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayReadPublished;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People choose their passwords: with the code they were given, or knowing the present one. */
@Service
@Transactional
public class Passwords {

    private final AccountTable table;
    private final InvitationTable invitations;
    private final PasswordCheck check;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    public Passwords(
            AccountTable table,
            InvitationTable invitations,
            PasswordCheck check,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.table = table;
        this.invitations = invitations;
        this.check = check;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account that the code is for; empty when it does not hold. */
    @Transactional(readOnly = true)
    public Optional<Account> invited(String code) {
        return invitations.username(code, clock.instant()).flatMap(table::find);
    }

    /** The owner of the code chooses a password. The code serves once. */
    public PasswordChoice redeem(String code, String password) {
        Optional<Account> account = invited(code);
        if (account.isEmpty()) {
            return new PasswordChoice.NotAllowed();
        }
        Set<PasswordIssue> issues = PasswordRules.check(password, account.get());
        if (!issues.isEmpty()) {
            return new PasswordChoice.Refused(issues);
        }
        return invitations.take(code) ? changed(account.get(), password) : new PasswordChoice.NotAllowed();
    }

    /** Whoever is signed in chooses another password, knowing the present one. */
    @MayReadPublished
    public PasswordChoice change(String present, String wanted) {
        String username = CurrentUser.name();
        Optional<Account> account = check.check(username, present).flatMap(user -> table.find(user.name()));
        if (account.isEmpty()) {
            return new PasswordChoice.NotAllowed();
        }
        Set<PasswordIssue> issues = PasswordRules.check(wanted, account.get());
        return issues.isEmpty() ? changed(account.get(), wanted) : new PasswordChoice.Refused(issues);
    }

    private PasswordChoice changed(Account account, String password) {
        table.setPassword(account.username(), encoder.encode(password), clock.instant());
        table.endSessions(account.username());
        audit.record(AuditKind.PASSWORD_CHANGED, account.username(), account.username());
        return new PasswordChoice.Done();
    }
}
