package dk.naerplan.ui.api.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tokens. */
@Repository
class TokenTable {

    private static final String ALL =
            "select id, name, owner, scopes, created_at, expires_at, revoked_at, used_at from api_token";

    private final JdbcClient database;

    TokenTable(JdbcClient database) {
        this.database = database;
    }

    void insert(ApiToken token, String hash) {
        database.sql("insert into api_token (id, hash, name, owner, scopes, created_at, expires_at)"
                        + " values (:id, :hash, :name, :owner, :scopes, :created, :expires)")
                .param("id", token.id())
                .param("hash", hash)
                .param("name", token.name())
                .param("owner", token.owner())
                .param(
                        "scopes",
                        token.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param("created", at(token.created()))
                .param("expires", at(token.expires()))
                .update();
    }

    Optional<ApiToken> byHash(String hash) {
        return database.sql(ALL + " where hash = :hash")
                .param("hash", hash)
                .query(TokenTable::token)
                .optional();
    }

    Optional<ApiToken> find(UUID id) {
        return database.sql(ALL + " where id = :id")
                .param("id", id)
                .query(TokenTable::token)
                .optional();
    }

    List<ApiToken> ofOwner(String owner) {
        return database.sql(ALL + " where owner = :owner order by created_at, id")
                .param("owner", owner)
                .query(TokenTable::token)
                .list();
    }

    List<ApiToken> all() {
        return database.sql(ALL + " order by owner, created_at, id")
                .query(TokenTable::token)
                .list();
    }

    boolean revoke(UUID id, Instant now) {
        return database.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void used(UUID id, Instant now) {
        database.sql("update api_token set used_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    int removeOfOwner(String owner) {
        return database.sql("delete from api_token where owner = :owner")
                .param("owner", owner)
                .update();
    }

    /** Those that have not been in force since before that moment. */
    int removeBefore(Instant moment) {
        return database.sql("delete from api_token where expires_at < :moment or revoked_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static ApiToken token(ResultSet row, int line) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("owner"),
                scopes(row.getString("scopes")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("revoked_at", OffsetDateTime.class)),
                moment(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static Set<Scope> scopes(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
