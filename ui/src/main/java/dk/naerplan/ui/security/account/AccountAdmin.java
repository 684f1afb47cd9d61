package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.Secrets;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators look after the accounts. A change of an account ends its sessions. */
@Service
@Transactional
@MayAdminister
public class AccountAdmin {

    /** How long an invitation holds. */
    public static final Duration INVITATION_HOLDS = Duration.ofDays(3);

    private final AccountTable table;
    private final InvitationTable invitations;
    private final AuditLog audit;
    private final Clock clock;

    public AccountAdmin(AccountTable table, InvitationTable invitations, AuditLog audit, Clock clock) {
        this.table = table;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Account> list() {
        return table.all();
    }

    /**
     * Makes an account that has no password yet.
     *
     * @return the code by which its owner chooses one; it is told this once
     * @throws AccountRefusedException when there is one by that name
     */
    public String create(Account account) {
        if (table.find(account.username()).isPresent()) {
            throw new AccountRefusedException(AccountRefusedException.Reason.NAME_IS_TAKEN);
        }
        table.insert(account, clock.instant());
        audit.record(AuditKind.ACCOUNT_CREATED, account.username());
        return invite(account.username());
    }

    /** Whether a provider vouches for the owner, who then has no password here. */
    @Transactional(readOnly = true)
    public boolean isExternal(String username) {
        return table.subject(username).isPresent();
    }

    /**
     * A new code to choose a password with; earlier ones hold no more.
     *
     * @throws AccountRefusedException when the owner signs in through a provider
     */
    public String invite(String username) {
        if (isExternal(username)) {
            throw new AccountRefusedException(AccountRefusedException.Reason.IS_EXTERNAL);
        }
        String code = Secrets.create();
        invitations.replace(username, code, clock.instant().plus(INVITATION_HOLDS));
        audit.record(AuditKind.INVITED, username);
        return code;
    }

    /**
     * Gives the account the name, roles, employee and state of {@code changed}, and ends its sessions.
     *
     * @throws AccountRefusedException when nobody would be left to administer
     */
    public void change(Account changed) {
        Account before = table.find(changed.username()).orElseThrow();
        table.update(changed, clock.instant());
        table.endSessions(changed.username());
        if (table.administrators() == 0) {
            throw new AccountRefusedException(AccountRefusedException.Reason.LAST_ADMINISTRATOR);
        }
        audit.record(kind(before, changed), changed.username());
    }

    /** Signs the account out everywhere. */
    public void endSessions(String username) {
        table.endSessions(username);
        audit.record(AuditKind.SESSIONS_ENDED, username);
    }

    private static AuditKind kind(Account before, Account after) {
        if (before.disabled() == after.disabled()) {
            return AuditKind.ACCOUNT_CHANGED;
        }
        return after.disabled() ? AuditKind.ACCOUNT_DISABLED : AuditKind.ACCOUNT_ENABLED;
    }
}
