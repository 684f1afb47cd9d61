package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts with tokens, put into the database before an application starts on it. */
public final class TestTokens {

    private TestTokens() {}

    /** The token, for everything that the role may, of a new account. */
    public static String of(DataSource database, String username, UserRole role) {
        JdbcClient client = JdbcClient.create(database);
        client.sql("insert into account (username, display_name, disabled, session_version, created_at, changed_at)"
                        + " values (:name, :name, false, 1, current_timestamp, current_timestamp)")
                .param("name", username)
                .update();
        client.sql("insert into account_role (username, role) values (:name, :role)")
                .param("name", username)
                .param("role", role.name())
                .update();
        var tokens = new Tokens(new TokenTable(client), new AuditLog(client, Clock.systemUTC()), Clock.systemUTC());
        return tokens.create(username, "test", EnumSet.allOf(Scope.class), Duration.ofDays(1))
                .secret()
                .text();
    }
}
