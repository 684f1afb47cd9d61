package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.security.UserRole;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

class PublishedApiTest extends AbstractApiTest {

    private static final String WEEK = """
            {"schemaVersion": 1, "week": "2099-W48",
             "employees": [{"id": "%s", "name": "Anna", "employer": "Boligforeningen",
                            "time": {"weeklyHours": 30, "absences": ["tue 08:00-16:00"]},
                            "wishes": {"undesired": ["fri 12:00-16:00"]}},
                           {"id": "bo", "name": "Bo", "competencies": {"mentor": 2}}],
             "competencies": [{"id": "mentor"}],
             "activities": [{"id": "one", "name": "Lektiecafé", "sessions": [{"at": ["mon 09:00"], "duration": 60}]},
                            {"id": "two", "sessions": [{"at": ["mon 09:30"]}]}],
             "roster": {"sessions": {"one-1": {"seats": {"1": {"employee": "bo"}}},
                                     "two-1": {"seats": {"1": {"employee": "%s"}}}}}}
            """;

    @ParameterizedTest
    @EnumSource(value = UserRole.class, mode = Mode.EXCLUDE, names = "MANAGER")
    void everybodySeesWhoDoesWhatWhen(UserRole role) {
        String plan = published("anna");

        Api caller = as(role, EnumSet.of(Scope.READ));
        JsonNode week = caller.get("/published/" + plan).json();

        assertThat(caller.get("/published").json())
                .extracting(item -> item.path("id").asString())
                .contains(plan);
        assertThat(week.path("week").asString()).isEqualTo("2099-W48");
        assertThat(week.path("seats")).hasSize(2);
        JsonNode seat = week.path("seats").get(0);
        assertThat(seat.path("name").asString()).isEqualTo("Bo");
        assertThat(seat.path("activity").asString()).isEqualTo("Lektiecafé");
        assertThat(seat.path("start").asString()).isEqualTo("2099-11-23T09:00:00+01:00");
        assertThat(seat.path("end").asString()).isEqualTo("2099-11-23T10:00:00+01:00");
        assertThat(week.has("self")).isFalse();
    }

    @Test
    void nothingElseOfAnybodyIsTold() {
        String plan = published("anna");

        JsonNode week = as(UserRole.EMPLOYEE, EnumSet.of(Scope.READ))
                .get("/published/" + plan)
                .json();

        assertThat(week.propertyNames()).containsExactlyInAnyOrder("week", "seats", "placements");
        assertThat(week.path("seats")
                        .valueStream()
                        .flatMap(seat -> seat.propertyNames().stream())
                        .collect(Collectors.toSet()))
                .isSubsetOf("employee", "name", "activity", "area", "start", "end");
        assertThat(week.toString()).doesNotContain("Boligforeningen", "mentor", "weeklyHours", "absences", "wishes");
    }

    @Test
    void employeeIsToldWhichSeatsAreTheirOwn() {
        String karen = account(UserRole.EMPLOYEE);
        String plan = published(karen);

        JsonNode week = withToken(tokenOf(karen, EnumSet.of(Scope.READ)))
                .get("/published/" + plan)
                .json();

        assertThat(week.path("self").asString()).isEqualTo(karen);
        assertThat(week.path("seats").get(1).path("employee").asString()).isEqualTo(karen);
        assertThat(week.toString()).doesNotContain("Boligforeningen", "weeklyHours");
    }

    @Test
    void draftsAreNotThere() {
        String draft = made(manager(), "anna");
        Api employee = as(UserRole.EMPLOYEE, EnumSet.allOf(Scope.class));

        assertThat(employee.get("/published/" + draft).status()).isEqualTo(404);
        assertThat(employee.get("/published").body()).doesNotContain(draft);
        assertThat(employee.get("/plans").status()).isEqualTo(403);
        assertThat(employee.get("/plans/" + draft + "/document").status()).isEqualTo(403);
    }

    @Test
    void tokenForSomethingElseOpensNothing() {
        assertThat(as(UserRole.GUEST, EnumSet.of(Scope.METRICS))
                        .get("/published")
                        .status())
                .isEqualTo(403);
        assertThat(nobody().get("/published").status()).isEqualTo(401);
    }

    private String published(String anna) {
        Api manager = manager();
        String plan = made(manager, anna);
        String accepted = manager.get("/plans/" + plan + "/publishing")
                .json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("id").toString())
                .collect(Collectors.joining(", "));
        var done = manager.post(
                "/plans/" + plan + "/publishing", "{\"accepted\": [%s]}".formatted(accepted), "If-Match", "\"1\"");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        return plan;
    }

    private static String made(Api manager, String anna) {
        var answer = manager.post(
                "/plans", "{\"name\": \"Uge 48\", \"document\": %s}".formatted(WEEK.formatted(anna, anna)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
