package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** The services of accounts on a fresh database. */
record TestAccounts(
        DataSource database,
        AccountTable table,
        AuditLog audit,
        PasswordCheck check,
        Passwords passwords,
        AccountAdmin admin,
        FirstAccount first,
        Accounts accounts) {

    static final String GOOD = "fire glade søheste danser";

    static TestAccounts on(TestDatabase kind, Clock clock) {
        return on(kind.fresh(), clock);
    }

    static TestAccounts on(DataSource database, Clock clock) {
        JdbcClient client = JdbcClient.create(database);
        var table = new AccountTable(client);
        var invitations = new InvitationTable(client);
        var audit = new AuditLog(client, clock);
        PasswordEncoder encoder = encoder();
        var check = new PasswordCheck(table, encoder);
        return new TestAccounts(
                database,
                table,
                audit,
                check,
                new Passwords(table, invitations, check, encoder, audit, clock),
                new AccountAdmin(table, invitations, audit, clock),
                new FirstAccount(table, client, encoder, audit, clock),
                new Accounts(table, clock));
    }

    static Account account(String username, UserRole... roles) {
        return new Account(username, "En " + username, Set.of(roles), Optional.empty(), false, 1);
    }

    private static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(
                "test",
                Map.of(
                        "test",
                        new Pbkdf2PasswordEncoder("", 16, 1_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
    }
}
