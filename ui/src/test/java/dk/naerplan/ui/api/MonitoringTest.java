package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringTest extends AbstractApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void everybodyMayAskWhetherItIsAlive(String path) {
        Api.Answer answer = outside(nobody()).get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
        assertThat(answer.json().has("components")).isFalse();
    }

    @Test
    void figuresOfSearchesAreForMonitoringOnly() {
        Api monitor = outside(as(UserRole.GUEST, Set.of(Scope.METRICS)));
        Api manager = manager();
        String job = manager.post("/jobs?moves=2000", Documents.LEMVIG_TEXT).header("Location");
        manager.get(job.replace("/api/v1", "") + "/events");
        monitor.get("/prometheus");

        String figures = monitor.get("/prometheus").body();

        assertThat(figures)
                .contains(
                        "naerplan_jobs_queued",
                        "naerplan_jobs_running",
                        "naerplan_solve_moves_per_second",
                        "naerplan_solve_last_score{level=\"hard\"}");
        assertThat(outside(nobody()).get("/prometheus").status()).isEqualTo(401);
        assertThat(outside(as(UserRole.MANAGER, EnumSet.of(Scope.READ, Scope.PLAN)))
                        .get("/prometheus")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/env", "/beans", "/heapdump", "/loggers", "/shutdown"})
    void restOfItIsClosed(String path) {
        assertThat(outside(manager()).get(path).status()).isIn(403, 404);
    }

    /** The same caller below the address of monitoring. */
    private static Api outside(Api caller) {
        return new Api(caller.server(), caller.token(), caller.language(), "/actuator");
    }
}
