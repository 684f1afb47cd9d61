package dk.naerplan.ui.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters. */
@Repository
class OutboxTable {

    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    /** A letter that is neither sent nor given up. */
    record Waiting(UUID id, String address, Letter letter) {}

    void insert(Outgoing outgoing, Instant now) {
        database.sql("insert into mail_outbox (id, plan_id, revision, username, employee, address, subject, body_text,"
                        + " body_html, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(outgoing.id())
                .param(outgoing.plan().value())
                .param(outgoing.revision())
                .param(outgoing.to().username())
                .param(outgoing.employee())
                .param(outgoing.to().contact().email())
                .param(outgoing.letter().subject())
                .param(outgoing.letter().text())
                .param(outgoing.letter().html())
                .param(at(now))
                .update();
    }

    Optional<Waiting> waiting(UUID id) {
        return database.sql("select id, address, subject, body_text, body_html from mail_outbox"
                        + " where id = ? and sent_at is null and failed_at is null")
                .param(id)
                .query(OutboxTable::waiting)
                .optional();
    }

    /** The text is nobody's business any more. */
    void sent(UUID id, Instant now) {
        end("sent_at", id, now);
    }

    void failed(UUID id, Instant now) {
        end("failed_at", id, now);
    }

    void removeOlderThan(Instant moment) {
        database.sql("delete from mail_outbox where created_at < ?")
                .param(at(moment))
                .update();
    }

    List<Instant> createdFor(String employee) {
        return database.sql("select created_at from mail_outbox where employee = ? order by created_at")
                .param(employee)
                .query((row, line) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    void removeOf(String employee) {
        database.sql("delete from mail_outbox where employee = ?")
                .param(employee)
                .update();
    }

    private void end(String column, UUID id, Instant now) {
        database.sql("update mail_outbox set " + column + " = ?, body_text = null, body_html = null where id = ?")
                .param(at(now))
                .param(id)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row, int line) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("address"),
                new Letter(row.getString("subject"), row.getString("body_text"), row.getString("body_html")));
    }
}
