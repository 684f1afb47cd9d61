package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensApiTest extends AbstractApiTest {

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/jobs", "/tokens", "/feeds", "/nowhere"})
    void nobodyGetsInWithoutAToken(String path) {
        Api.Answer answer = nobody().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void tokenThatIsNotInForceIsRefused() {
        String expired = tokens().create(account(UserRole.MANAGER), "short", ALL, Duration.ofNanos(1))
                .secret()
                .text();
        var revoked = tokens().create(account(UserRole.MANAGER), "ended", ALL, Duration.ofDays(1));
        tokens().revoke(revoked.token().id());

        assertThat(withToken(expired).get("/plans").status()).isEqualTo(401);
        assertThat(withToken(revoked.secret().text()).get("/plans").status()).isEqualTo(401);
        assertThat(withToken("np_invented").get("/plans").status()).isEqualTo(401);
    }

    @Test
    void tokenOfAnAccountThatIsNotInUseIsRefused() {
        String owner = account(UserRole.MANAGER);
        Api caller = withToken(tokenOf(owner, ALL));
        assertThat(caller.get("/plans").status()).isEqualTo(200);

        database.sql("update account set disabled = true where username = ?")
                .param(owner)
                .update();

        assertThat(caller.get("/plans").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "READ, /jobs",
        "SOLVE, /plans",
        "METRICS, /plans",
        "ADMIN, /plans",
        "READ, /feeds",
        "READ, /tokens?all=true"
    })
    void tokenOnlyOpensWhatItsScopeIsFor(Scope scope, String path) {
        Api.Answer answer = as(UserRole.MANAGER, Set.of(scope)).get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-allowed");
    }

    @Test
    void readingScopeOfAManagerChangesNothing() {
        Api reader = as(UserRole.MANAGER, Set.of(Scope.READ));

        assertThat(reader.get("/plans").status()).isEqualTo(200);
        assertThat(reader.post("/plans", newPlan()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNER, 200, 403",
        "GUEST, 403, 403",
        "EMPLOYEE, 403, 403",
        "ADMINISTRATOR, 403, 403",
        "MANAGER, 200, 201"
    })
    void tokenNeverAllowsMoreThanItsOwnerMay(UserRole role, int reading, int creating) {
        Api caller = as(role, ALL);

        assertThat(caller.get("/plans").status()).isEqualTo(reading);
        assertThat(caller.post("/plans", newPlan()).status()).isEqualTo(creating);
    }

    @Test
    void tokenCanBeRenewedButNotWidened() {
        Api reader = as(UserRole.MANAGER, Set.of(Scope.READ));

        var renewed = reader.post("/tokens", "{\"name\": \"next\", \"scopes\": [\"READ\"], \"days\": 30}");
        var widened = reader.post("/tokens", "{\"name\": \"more\", \"scopes\": [\"PLAN\"], \"days\": 30}");
        var endless = reader.post("/tokens", "{\"name\": \"ever\", \"scopes\": [\"READ\"], \"days\": 3000}");

        assertThat(renewed.status()).isEqualTo(201);
        assertThat(renewed.header("Cache-Control")).contains("no-store");
        assertThat(withToken(renewed.json().path("secret").asString())
                        .get("/plans")
                        .status())
                .isEqualTo(200);
        assertThat(reader.get("/tokens").json()).hasSize(2);
        assertThat(reader.get("/tokens").body())
                .doesNotContain(renewed.json().path("secret").asString());
        assertThat(widened.status()).isEqualTo(403);
        assertThat(endless.status()).isEqualTo(400);
    }

    @Test
    void ownerEndsTheirTokensAndNobodyElses() {
        Api caller = manager();
        String id = caller.get("/tokens").json().at("/0/id").asString();

        assertThat(manager().delete("/tokens/" + id).status()).isEqualTo(404);
        assertThat(caller.delete("/tokens/" + id).status()).isEqualTo(204);
        assertThat(caller.get("/tokens").status()).isEqualTo(401);
    }

    @Test
    void administratorSeesAndEndsTheTokensOfAll() {
        Api caller = manager();
        String id = caller.get("/tokens").json().at("/0/id").asString();
        Api administrator = as(UserRole.ADMINISTRATOR, Set.of(Scope.ADMIN));

        assertThat(administrator.get("/tokens?all=true").body()).contains(id);
        assertThat(administrator.delete("/tokens/" + id).status()).isEqualTo(204);
        assertThat(caller.get("/tokens").status()).isEqualTo(401);
    }

    @Test
    void secretIsKeptNowhere() {
        String owner = account(UserRole.MANAGER);
        String secret = tokenOf(owner, Set.of(Scope.READ));

        assertThat(database.sql("select * from api_token where owner = ?")
                        .param(owner)
                        .query()
                        .singleRow()
                        .values())
                .noneMatch(value -> String.valueOf(value).contains(secret));
    }

    private static String newPlan() {
        return "{\"name\": \"Uge 48\", \"document\": %s}".formatted(Documents.LEMVIG_TEXT);
    }
}
