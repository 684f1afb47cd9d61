package dk.naerplan.ui.security.audit;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayAdminister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

    private static AuditEntry entry(ResultSet row, int line) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("subject"));
    }
}
