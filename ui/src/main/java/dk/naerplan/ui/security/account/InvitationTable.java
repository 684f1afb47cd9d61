package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.Secrets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes by which owners of accounts choose a password. */
@Repository
class InvitationTable {

    private final JdbcClient database;

    InvitationTable(JdbcClient database) {
        this.database = database;
    }

    /** The account has no other code then. */
    void replace(String username, String code, Instant expiresAt) {
        delete(username);
        database.sql("insert into invitation (code, username, expires_at) values (?, ?, ?)")
                .param(Secrets.hash(code))
                .param(username)
                .param(expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose code it is, if it still holds. */
    Optional<String> username(String code, Instant now) {
        return database.sql("select username from invitation where code = ? and expires_at > ?")
                .param(Secrets.hash(code))
                .param(now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Takes the code, so that it serves once; false when somebody else has. */
    boolean take(String code) {
        return database.sql("delete from invitation where code = ?")
                        .param(Secrets.hash(code))
                        .update()
                == 1;
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from invitation where expires_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(String username) {
        database.sql("delete from invitation where username = ?")
                .param(username)
                .update();
    }
}
