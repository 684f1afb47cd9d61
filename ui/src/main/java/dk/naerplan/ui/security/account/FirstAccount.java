package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account of a new installation, once, whichever processes try it. */
@Service
@Transactional
public class FirstAccount {

    private static final String MARK = "accounts.set-up";

    private final AccountTable table;
    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    public FirstAccount(AccountTable table, JdbcClient database, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.table = table;
        this.database = database;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return table.isEmpty();
    }

    /** @throws AccountRefusedException when there are accounts already */
    public PasswordChoice create(Account account, String password) {
        Set<PasswordIssue> issues = PasswordRules.check(password, account);
        if (!issues.isEmpty()) {
            return new PasswordChoice.Refused(issues);
        }
        takeTurn();
        table.insert(account, clock.instant());
        table.setPassword(account.username(), encoder.encode(password), clock.instant());
        audit.record(AuditKind.SET_UP, account.username(), account.username());
        return new PasswordChoice.Done();
    }

    private void takeTurn() {
        if (!table.isEmpty()) {
            throw new AccountRefusedException(AccountRefusedException.Reason.IS_SET_UP);
        }
        try {
            database.sql("insert into setting (name, content) values (?, 'true')")
                    .param(MARK)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AccountRefusedException(AccountRefusedException.Reason.IS_SET_UP);
        }
    }
}
