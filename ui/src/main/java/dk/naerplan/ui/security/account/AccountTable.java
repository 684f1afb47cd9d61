package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.UserRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accounts. */
@Repository
class AccountTable {

    private static final String ACCOUNTS =
            "select a.username, a.display_name, a.employee, a.disabled, a.session_version,"
                    + " (select string_agg(r.role, ',') from account_role r where r.username = a.username) as roles"
                    + " from account a";

    private final JdbcClient database;

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    List<Account> all() {
        return database.sql(ACCOUNTS + " order by a.display_name, a.username")
                .query(AccountTable::account)
                .list();
    }

    Optional<Account> find(String username) {
        return database.sql(ACCOUNTS + " where a.username = ?")
                .param(username)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> ofSubject(String subject) {
        return database.sql(ACCOUNTS + " where a.subject = ?")
                .param(subject)
                .query(AccountTable::account)
                .optional();
    }

    /** Who the account is at a provider: issuer and subject; empty for accounts of our own. */
    Optional<String> subject(String username) {
        return database.sql("select subject from account where username = ? and subject is not null")
                .param(username)
                .query(String.class)
                .optional();
    }

    void setSubject(String username, String subject) {
        database.sql("update account set subject = ? where username = ?")
                .param(subject)
                .param(username)
                .update();
    }

    /** The hash; empty when there is no such account or it has no password. */
    Optional<String> password(String username) {
        return database.sql("select password from account where username = ? and password is not null")
                .param(username)
                .query(String.class)
                .optional();
    }

    boolean isEmpty() {
        return database.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Whether the account is in use and still of that version. */
    boolean isCurrent(String username, int sessionVersion) {
        return database.sql("select count(*) from account"
                                + " where username = ? and session_version = ? and disabled = false")
                        .param(username)
                        .param(sessionVersion)
                        .query(Long.class)
                        .single()
                == 1;
    }

    void insert(Account account, Instant now) {
        database.sql("insert into account (username, display_name, employee, disabled, session_version, created_at,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(account.username())
                .param(account.displayName())
                .param(account.employee().orElse(null))
                .param(account.disabled())
                .param(account.sessionVersion())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        insertRoles(account);
    }

    void update(Account account, Instant now) {
        database.sql("update account set display_name = ?, employee = ?, disabled = ?,"
                        + " changed_at = ? where username = ?")
                .param(account.displayName())
                .param(account.employee().orElse(null))
                .param(account.disabled())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(account.username())
                .update();
        database.sql("delete from account_role where username = ?")
                .param(account.username())
                .update();
        insertRoles(account);
    }

    void setPassword(String username, String hash, Instant now) {
        database.sql("update account set password = ?, changed_at = ? where username = ?")
                .param(hash)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(username)
                .update();
    }

    /** Sessions that have begun are over with their next request. */
    void endSessions(String username) {
        database.sql("update account set session_version = session_version + 1 where username = ?")
                .param(username)
                .update();
    }

    /** How many may look after accounts. */
    long administrators() {
        return database.sql("select count(*) from account a join account_role r on r.username = a.username"
                        + " where r.role = ? and a.disabled = false")
                .param(UserRole.ADMINISTRATOR.name())
                .query(Long.class)
                .single();
    }

    private void insertRoles(Account account) {
        account.roles()
                .forEach(role -> database.sql("insert into account_role (username, role) values (?, ?)")
                        .param(account.username())
                        .param(role.name())
                        .update());
    }

    private static Account account(ResultSet row, int line) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                roles(row.getString("roles")),
                Optional.ofNullable(row.getString("employee")),
                row.getBoolean("disabled"),
                row.getInt("session_version"));
    }

    private static Set<UserRole> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",", -1)).map(UserRole::valueOf).collect(Collectors.toSet());
    }
}
