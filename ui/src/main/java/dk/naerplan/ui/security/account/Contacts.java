package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.MayEdit;
import dk.naerplan.ui.security.MayReadPublished;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses on accounts. Everybody looks after their own; managers never see them. */
@Service
@Transactional
public class Contacts {

    private static final String RECIPIENTS = "select a.username, a.display_name, c.email, c.language from account a"
            + " join account_contact c on c.username = a.username where a.disabled = false and a.employee = ?"
            + " order by a.username";

    private final JdbcClient database;
    private final AuditLog audit;
    private final Clock clock;

    public Contacts(JdbcClient database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The address of the one who asks. */
    @Transactional(readOnly = true)
    @MayReadPublished
    public Optional<Contact> own() {
        return database.sql("select email, language from account_contact where username = ?")
                .param(CurrentUser.name())
                .query((row, line) -> new Contact(row.getString("email"), row.getString("language")))
                .optional();
    }

    @MayReadPublished
    public void setOwn(Contact contact) {
        delete(CurrentUser.name());
        database.sql("insert into account_contact (username, email, language, changed_at) values (?, ?, ?, ?)")
                .param(CurrentUser.name())
                .param(contact.email())
                .param(contact.language())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditKind.ACCOUNT_CHANGED, CurrentUser.name());
    }

    /** The one who asks is told nothing any more. */
    @MayReadPublished
    public void removeOwn() {
        delete(CurrentUser.name());
        audit.record(AuditKind.ACCOUNT_CHANGED, CurrentUser.name());
    }

    /** Whom to tell what changes for the employee; nobody when no account in use has an address. */
    @Transactional(readOnly = true)
    @MayEdit
    public List<Recipient> recipients(String employee) {
        return database.sql(RECIPIENTS)
                .param(employee)
                .query(Contacts::recipient)
                .list();
    }

    /** All addresses that are kept of an employee, also those of accounts that are not in use. */
    @Transactional(readOnly = true)
    @MayAdminister
    public List<String> addresses(String employee) {
        return database.sql("select c.email from account_contact c join account a on a.username = c.username"
                        + " where a.employee = ? order by c.email")
                .param(employee)
                .query((row, line) -> row.getString(1))
                .list();
    }

    /** Forgets the addresses of an employee; for the application itself, when it erases them. */
    @MayAdminister
    public void forget(String employee) {
        database.sql("delete from account_contact where username in (select username from account where employee = ?)")
                .param(employee)
                .update();
    }

    private void delete(String username) {
        database.sql("delete from account_contact where username = ?")
                .param(username)
                .update();
    }

    private static Recipient recipient(ResultSet row, int line) throws SQLException {
        return new Recipient(
                row.getString("username"),
                row.getString("display_name"),
                new Contact(row.getString("email"), row.getString("language")));
    }
}
