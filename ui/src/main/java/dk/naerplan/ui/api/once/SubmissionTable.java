package dk.naerplan.ui.api.once;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of keys and what became of them. */
@Repository
class SubmissionTable {

    private final JdbcClient database;

    SubmissionTable(JdbcClient database) {
        this.database = database;
    }

    /** What was sent with a key, and what it led to. */
    record Row(String bodyHash, Optional<String> outcome) {}

    /** Notes the key; false when it is noted already. Waits for whoever is just noting the same one. */
    boolean begin(String owner, String keyHash, String bodyHash, Instant now) {
        return database.sql("insert into api_submission (owner, key_hash, body_hash, created_at)"
                                + " values (:owner, :key, :body, :now) on conflict do nothing")
                        .param("owner", owner)
                        .param("key", keyHash)
                        .param("body", bodyHash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(String owner, String keyHash, String outcome) {
        database.sql("update api_submission set outcome = :outcome where owner = :owner and key_hash = :key")
                .param("outcome", outcome)
                .param("owner", owner)
                .param("key", keyHash)
                .update();
    }

    Optional<Row> find(String owner, String keyHash) {
        return database.sql("select body_hash, outcome from api_submission where owner = :owner and key_hash = :key")
                .param("owner", owner)
                .param("key", keyHash)
                .query((row, line) ->
                        new Row(row.getString("body_hash"), Optional.ofNullable(row.getString("outcome"))))
                .optional();
    }

    void forgetOwner(String owner) {
        database.sql("delete from api_submission where owner = :owner")
                .param("owner", owner)
                .update();
    }

    int forget(Instant before) {
        return database.sql("delete from api_submission where created_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
