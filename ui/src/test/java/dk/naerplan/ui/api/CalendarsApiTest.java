package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class CalendarsApiTest extends AbstractApiTest {

    @Autowired
    private JdbcClient database;

    @Test
    void publishedSeatsAreInTheCalendarAndDraftsAreNot() {
        Api caller = manager();
        String name = Names.next("calendar");
        String address = subscribed(caller, name);
        String plan = caller.post("/plans", plan(name)).header("Location").replace("/api/v1", "");

        assertThat(nobody().get(address).body()).doesNotContain("BEGIN:VEVENT");
        publish(caller, plan);
        Api.Answer answer = nobody().get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control")).contains("private");
        assertThat(answer.body()).contains("SUMMARY:one", plan.replace("/plans/", "") + "-one-1.1@naerplan");
        assertThat(nobody().get(address, "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void endedSubscriptionGivesNothingMore() {
        Api caller = manager();
        String address = subscribed(caller, "anna");
        String id = caller.get("/feeds").json().at("/0/id").asString();

        assertThat(manager().delete("/feeds/" + id).status()).isEqualTo(404);
        assertThat(caller.delete("/feeds/" + id).status()).isEqualTo(204);
        assertThat(nobody().get(address).status()).isEqualTo(404);
        assertThat(nobody().get("/calendars/cal_guess.ics").status()).isEqualTo(404);
    }

    @Test
    void employeeSubscribesToTheirOwnCalendarOnly() {
        String name = account(UserRole.EMPLOYEE);
        Api employee = withToken(tokenOf(name, EnumSet.of(Scope.PLAN)));

        assertThat(employee.post("/feeds", "{\"employee\": \"%s\"}".formatted(name))
                        .status())
                .isEqualTo(201);
        assertThat(employee.post("/feeds", "{\"employee\": \"anna\"}").status()).isEqualTo(403);
    }

    @Test
    void addressIsKeptAndLoggedNowhere(CapturedOutput output) {
        Api caller = manager();
        String address = subscribed(caller, "anna");
        String secret = address.replace("/calendars/", "").replace(".ics", "");

        nobody().get(address);

        assertThat(output).doesNotContain(secret);
        assertThat(caller.get("/feeds").body()).doesNotContain(secret);
        assertThat(database.sql("select * from calendar_feed").query().listOfRows())
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain(secret));
    }

    private static String subscribed(Api caller, String employee) {
        return caller.post("/feeds", "{\"employee\": \"%s\"}".formatted(employee))
                .json()
                .path("address")
                .asString()
                .replace("/api/v1", "");
    }

    private static String plan(String employee) {
        String document = Documents.DOUBLE.replace("anna", employee).replace("mon 09:30", "tue 09:30");
        return PlansApiTest.future("{\"name\": \"Uge 48\", \"document\": %s}".formatted(document));
    }

    private static void publish(Api caller, String plan) {
        assertThat(caller.post(plan + "/publishing", "{\"accepted\": []}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }
}
