package dk.naerplan.ui.api.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of subscriptions. */
@Repository
class FeedTable {

    private static final String ALL = "select id, employee, owner, created_at, revoked_at, used_at from calendar_feed";

    private final JdbcClient database;

    FeedTable(JdbcClient database) {
        this.database = database;
    }

    void insert(Feed feed, String hash) {
        database.sql("insert into calendar_feed (id, hash, employee, owner, created_at)"
                        + " values (:id, :hash, :employee, :owner, :created)")
                .param("id", feed.id())
                .param("hash", hash)
                .param("employee", feed.employee())
                .param("owner", feed.owner())
                .param("created", at(feed.created()))
                .update();
    }

    Optional<Feed> byHash(String hash) {
        return database.sql(ALL + " where hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query(FeedTable::feed)
                .optional();
    }

    List<Feed> ofOwner(String owner) {
        return database.sql(ALL + " where owner = :owner order by created_at, id")
                .param("owner", owner)
                .query(FeedTable::feed)
                .list();
    }

    List<Feed> ofEmployee(String employee) {
        return database.sql(ALL + " where employee = :employee order by created_at, id")
                .param("employee", employee)
                .query(FeedTable::feed)
                .list();
    }

    void removeOfEmployee(String employee) {
        database.sql("delete from calendar_feed where employee = :employee")
                .param("employee", employee)
                .update();
    }

    void removeOfOwner(String owner) {
        database.sql("delete from calendar_feed where owner = :owner")
                .param("owner", owner)
                .update();
    }

    /** Those that were ended before that moment. */
    int removeBefore(Instant moment) {
        return database.sql("delete from calendar_feed where revoked_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    boolean revoke(UUID id, String owner, Instant now) {
        return database.sql("update calendar_feed set revoked_at = :now"
                                + " where id = :id and owner = :owner and revoked_at is null")
                        .param("now", at(now))
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    void used(UUID id, Instant now) {
        database.sql("update calendar_feed set used_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Feed feed(ResultSet row, int line) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                row.getString("employee"),
                row.getString("owner"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("revoked_at", OffsetDateTime.class)),
                moment(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
