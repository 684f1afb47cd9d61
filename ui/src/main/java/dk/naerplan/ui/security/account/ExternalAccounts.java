package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of people whom another system vouches for. They are known by their subject there, never by their name: who calls
 * themselves as one of our accounts does not become it.
 */
@Service
@Transactional
public class ExternalAccounts {

    private final AccountTable table;
    private final AuditLog audit;
    private final Clock clock;

    public ExternalAccounts(AccountTable table, AuditLog audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The user of the account of that subject, made when there is none, with the roles of {@code told}. Empty when the account is
     * disabled, or the name belongs to somebody else.
     */
    public Optional<User> signIn(String subject, Account told) {
        Optional<Account> known = table.ofSubject(subject);
        if (known.isEmpty() && table.find(told.username()).isPresent()) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            table.insert(told, clock.instant());
            table.setSubject(told.username(), subject);
            audit.record(AuditKind.ACCOUNT_CREATED, told.username(), told.username());
        } else if (!known.get().roles().equals(told.roles())) {
            changeRoles(known.get(), told);
        }
        return table.ofSubject(subject).filter(account -> !account.disabled()).map(Account::user);
    }

    /** The provider gives the owner no role any more: what they have open is over. */
    public void refuse(String subject) {
        table.ofSubject(subject).ifPresent(account -> {
            table.endSessions(account.username());
            audit.record(AuditKind.SESSIONS_ENDED, account.username(), account.username());
        });
    }

    private void changeRoles(Account known, Account told) {
        var changed =
                new Account(known.username(), told.displayName(), told.roles(), known.employee(), known.disabled(), 1);
        table.update(changed, clock.instant());
        table.endSessions(known.username());
        audit.record(AuditKind.ACCOUNT_CHANGED, known.username(), known.username());
    }
}
