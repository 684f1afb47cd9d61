package dk.naerplan.ui.security.audit;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayAdminister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records what was done, in the transaction of what does it; administrators read it. */
@Service
public class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final JdbcClient database;
    private final Clock clock;

    public AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records that the one who is signed in did it. */
    public void record(AuditKind kind, String subject) {
        record(kind, CurrentUser.name(), subject);
    }

    public void record(AuditKind kind, String actor, String subject) {
        database.sql("insert into audit_entry (at, kind, actor, subject) values (?, ?, ?, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(kind.name())
                .param(actor)
                .param(subject)
                .update();
        LOG.info("Audit {}", kind);
    }

    /** The newest first. */
    @MayAdminister
    public List<AuditEntry> newest(int offset, int limit) {
        return database.sql("select at, kind, actor, subject from audit_entry order by id desc limit ? offset ?")
                .param(limit)
                .param(offset)
                .query(AuditLog::entry)
                .list();
    }

    /** What the account did, and what was done to it, the oldest first. */
    @MayAdminister
    public List<AuditEntry> about(String account) {
        return lines(account).stream().map(AuditLine::entry).toList();
    }

    /** Puts something else wherever the account is named. Entries stay, only whom they name goes: see docs/adr/0030. */
    @MayAdminister
    public void rename(String account, String by) {
        for (AuditLine line : lines(account)) {
            database.sql("update audit_entry set actor = ?, subject = ? where id = ?")
                    .param(
                            line.entry().actor().equals(account)
                                    ? by
                                    : line.entry().actor())
                    .param(AuditLine.named(account)
                            .matcher(line.entry().subject())
                            .replaceAll(by))
                    .param(line.id())
                    .update();
        }
    }

    /** @return how many entries were removed */
    @MayAdminister
    public int removeBefore(Instant moment) {
        return database.sql("delete from audit_entry where at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<AuditLine> lines(String account) {
        return database
                .sql("select id, at, kind, actor, subject from audit_entry"
                        + " where actor = :account or position(:account in subject) > 0 order by id")
                .param("account", account)
                .query((row, line) -> new AuditLine(row.getLong("id"), entry(row, line)))
                .list()
                .stream()
                .filter(line -> line.names(account))
                .toList();
    }

    private static AuditEntry entry(ResultSet row, int line) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("subject"));
    }
}
