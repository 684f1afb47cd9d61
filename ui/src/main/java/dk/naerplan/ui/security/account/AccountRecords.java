package dk.naerplan.ui.security.account;

import dk.naerplan.ui.security.MayAdminister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of accounts, for whoever looks after personal data. */
@Service
@Transactional
@MayAdminister
public class AccountRecords {

    private final AccountTable table;
    private final InvitationTable invitations;
    private final JdbcClient database;

    public AccountRecords(AccountTable table, InvitationTable invitations, JdbcClient database) {
        this.table = table;
        this.invitations = invitations;
        this.database = database;
    }

    /** The accounts that say they are this employee. */
    @Transactional(readOnly = true)
    public List<AccountRecord> of(String employee) {
        return database.sql("select username, subject, password is not null as has_password, created_at, changed_at"
                        + " from account where employee = ? order by username")
                .param(employee)
                .query(this::entry)
                .list();
    }

    /**
     * Removes the account, and with it its roles, codes, tokens and calendar addresses.
     *
     * @throws AccountRefusedException when nobody would be left to administer
     */
    public void remove(String username) {
        boolean administered = table.administrators() > 0;
        database.sql("delete from account where username = ?").param(username).update();
        if (administered && table.administrators() == 0) {
            throw new AccountRefusedException(AccountRefusedException.Reason.LAST_ADMINISTRATOR);
        }
    }

    /**
     * Removes accounts that have been disabled since before that moment, and codes that had expired by then.
     *
     * @return how many accounts
     */
    public int removeDisabledBefore(Instant moment) {
        invitations.deleteBefore(moment);
        return database.sql("delete from account where disabled = true and changed_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private AccountRecord entry(ResultSet row, int line) throws SQLException {
        return new AccountRecord(
                table.find(row.getString("username")).orElseThrow(),
                Optional.ofNullable(row.getString("subject")),
                row.getBoolean("has_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
