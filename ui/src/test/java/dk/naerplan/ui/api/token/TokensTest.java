package dk.naerplan.ui.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Set<Scope> BOTH = EnumSet.of(Scope.READ, Scope.SOLVE);

    private final SettableClock clock = new SettableClock(NOON);

    @OnEachDatabase
    void tokenIsInForceUntilItExpires(TestDatabase database) {
        Tokens tokens = tokens(database);
        Tokens.Created created = tokens.create("anne", "Journal", BOTH, MONTH);

        assertThat(tokens.accept(created.secret())).contains(created.token());
        clock.pass(MONTH.minusSeconds(1));
        assertThat(tokens.accept(created.secret())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.accept(created.secret())).isEmpty();
    }

    @OnEachDatabase
    void revokedTokenEndsAtOnceAndForGood(TestDatabase database) {
        Tokens tokens = tokens(database);
        Tokens.Created created = tokens.create("anne", "Journal", BOTH, MONTH);

        assertThat(tokens.revoke(created.token().id())).isTrue();
        assertThat(tokens.revoke(created.token().id())).isFalse();
        assertThat(tokens.accept(created.secret())).isEmpty();
        assertThat(tokens.of("anne"))
                .singleElement()
                .satisfies(token -> assertThat(token.revoked()).contains(NOON));
    }

    @OnEachDatabase
    void useIsRememberedToTheMinute(TestDatabase database) {
        Tokens tokens = tokens(database);
        Tokens.Created created = tokens.create("anne", "Journal", BOTH, MONTH);

        tokens.accept(created.secret());
        clock.pass(Duration.ofSeconds(30));
        tokens.accept(created.secret());
        assertThat(used(tokens)).contains(NOON);
        clock.pass(Duration.ofSeconds(30));
        tokens.accept(created.secret());
        assertThat(used(tokens)).contains(NOON.plusSeconds(60));
    }

    @OnEachDatabase
    void everyTokenIsItsOwnersOnly(TestDatabase database) {
        Tokens tokens = tokens(database);
        Tokens.Created annes = tokens.create("anne", "Journal", BOTH, MONTH);
        Tokens.Created bos = tokens.create("bo", "Journal", BOTH, MONTH);

        assertThat(annes.secret()).isNotEqualTo(bos.secret());
        assertThat(annes.secret().toString()).doesNotContain(annes.secret().text());
        assertThat(tokens.of("anne")).containsExactly(annes.token());
        assertThat(tokens.all()).containsExactly(annes.token(), bos.token());
    }

    @OnEachDatabase
    void tokenNeedsANameAScopeAndAnEnd(TestDatabase database) {
        Tokens tokens = tokens(database);

        assertThatThrownBy(() -> tokens.create("anne", " ", BOTH, MONTH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.create("anne", "Journal", Set.of(), MONTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.create("anne", "Journal", BOTH, Tokens.LONGEST.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.create("anne", "Journal", BOTH, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Tokens tokens(TestDatabase kind) {
        DataSource database = kind.fresh();
        JdbcClient client = JdbcClient.create(database);
        for (String name : Set.of("anne", "bo")) {
            client.sql("insert into account (username, display_name, disabled, session_version, created_at, changed_at)"
                            + " values (?, ?, false, 1, current_timestamp, current_timestamp)")
                    .param(name)
                    .param(name)
                    .update();
        }
        return TestStore.transactional(
                database, new Tokens(new TokenTable(client), new AuditLog(client, clock), clock));
    }

    private static Optional<Instant> used(Tokens tokens) {
        return tokens.of("anne").getFirst().used();
    }
}
