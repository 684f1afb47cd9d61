package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in, for all processes together. An attempt counts before its password is looked at, so that many
 * attempts at once are counted as well.
 */
@Service
@Transactional
public class SignInAttempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    public SignInAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Count(int attempts, Instant lastAt, Instant blockedUntil) {}

    /** Counts an attempt; false when it has to wait. */
    public boolean admit(String account, String address) {
        Instant now = now();
        for (AttemptLimit limit : AttemptLimit.values()) {
            Instant until = locked(name(limit, account, address), now).blockedUntil();
            boolean clockWasPutBack = until.isAfter(now.plus(limit.longest()));
            if (until.isAfter(now) && !clockWasPutBack) {
                return false;
            }
        }
        for (AttemptLimit limit : AttemptLimit.values()) {
            count(limit, name(limit, account, address), now);
        }
        return true;
    }

    /** The password was right: what was counted against the account is forgotten. */
    public void succeeded(String account, String address) {
        Instant now = now();
        forget(name(AttemptLimit.BOTH, account, address));
        forget(name(AttemptLimit.ACCOUNT, account, address));
        database.sql("update sign_in_attempts set attempts = attempts - 1, blocked_until = ? where name = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(name(AttemptLimit.ADDRESS, account, address))
                .update();
        database.sql("delete from sign_in_attempts where last_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void count(AttemptLimit limit, String name, Instant now) {
        Count count = locked(name, now);
        boolean fresh = count.lastAt().plus(limit.memory()).isAfter(now);
        int attempts = fresh ? count.attempts() + 1 : 1;
        database.sql("update sign_in_attempts set attempts = ?, last_at = ?, blocked_until = ? where name = ?")
                .param(attempts)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.plus(limit.waitAfter(attempts)).atOffset(ZoneOffset.UTC))
                .param(name)
                .update();
    }

    /** The count by that name, which nobody else changes until the transaction ends. */
    private Count locked(String name, Instant now) {
        database.sql("insert into sign_in_attempts (name, attempts, last_at, blocked_until) values (?, 0, ?, ?)"
                        + " on conflict do nothing")
                .param(name)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("select attempts, last_at, blocked_until from sign_in_attempts where name = ? for update")
                .param(name)
                .query(SignInAttempts::row)
                .single();
    }

    private void forget(String name) {
        database.sql("delete from sign_in_attempts where name = ?").param(name).update();
    }

    /** No finer than databases keep it: rounded up, it would lie in the future. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String name(AttemptLimit limit, String account, String address) {
        return Secrets.hash(limit.name(account, address));
    }

    private static Count row(ResultSet row, int line) throws SQLException {
        return new Count(
                row.getInt("attempts"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getObject("blocked_until", OffsetDateTime.class).toInstant());
    }
}
