package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobsApiTest extends AbstractApiTest {

    private static final String SHORT = "/jobs?moves=2000&seed=7";
    private static final String ENDLESS = "/jobs?seconds=3600";

    @Test
    void searchIsTakenFollowedToItsEndAndFetched() {
        Api caller = manager();

        Api.Answer taken = caller.post(SHORT, Documents.LEMVIG_TEXT);
        String job = taken.header("Location").replace("/api/v1", "");
        List<Event> events = follow(caller, job);

        assertThat(taken.status()).isEqualTo(202);
        assertThat(job).isEqualTo("/jobs/" + taken.json().path("id").asString());
        assertThat(events).isNotEmpty().allMatch(event -> event.name().equals("job"));
        assertThat(events.getLast().data().path("state").asString()).isEqualTo("DONE");
        assertThat(caller.get(job).json().path("state").asString()).isEqualTo("DONE");
        DataSet solved = Documents.read(caller.get(job + "/roster").body());
        assertThat(solved.roster().sessions()).isNotEmpty();
        assertThat(solved.withRoster(Documents.LEMVIG.roster())).isEqualTo(Documents.LEMVIG);
    }

    @Test
    void resultIsMeasuredExplainedAndCompared() {
        Api caller = manager();
        String job = done(caller, SHORT);

        JsonNode status = caller.get(job).json();
        JsonNode figures = caller.get(job + "/kpis").json();

        assertThat(figures.path("score")).isEqualTo(status.at("/best/score"));
        assertThat(figures.path("ruleClean").asBoolean()).isTrue();
        assertThat(caller.get(job + "/explanation?rule=travel").json().path("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.path("rule").asString()).isEqualTo("travel"));
        assertThat(caller.get(job + "/difference").json().path("differences")).isNotEmpty();
        String employee = Documents.LEMVIG.employees().getFirst().id();
        assertThat(caller.get(job + "/recommendation?employee=" + employee + "&day=mon")
                        .json()
                        .path("candidates"))
                .isNotEmpty();
    }

    @Test
    void jobsOfOthersAreNotThere() {
        Api caller = manager();
        String job = done(caller, SHORT);
        Api other = manager();

        for (String part : List.of("", "/events", "/roster", "/kpis", "/explanation", "/difference")) {
            assertThat(other.get(job + part).status()).as(part).isEqualTo(404);
        }
        assertThat(other.post(job + "/cancel", "").status()).isEqualTo(404);
        assertThat(other.post(job + "/stop", "").status()).isEqualTo(404);
        assertThat(other.get("/jobs").json()).isEmpty();
        assertThat(caller.get("/jobs").json()).hasSize(1);
    }

    @Test
    void cancelledSearchEnds() {
        Api caller = manager();
        String job = submitted(caller, ENDLESS);

        caller.post(job + "/cancel", "");

        assertThat(follow(caller, job).getLast().data().path("state").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void sameKeyAndBodyIsTheSameSearch() {
        Api caller = manager();

        var first = caller.post(SHORT, Documents.LEMVIG_TEXT, "Idempotency-Key", "monday");
        var again = caller.post(SHORT, Documents.LEMVIG_TEXT, "Idempotency-Key", "monday");
        var otherBody = caller.post(SHORT, Documents.DOUBLE, "Idempotency-Key", "monday");
        var otherWish = caller.post("/jobs?moves=3000", Documents.LEMVIG_TEXT, "Idempotency-Key", "monday");
        var someoneElse = manager().post(SHORT, Documents.LEMVIG_TEXT, "Idempotency-Key", "monday");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.code()).isEqualTo("key-of-another-request");
        assertThat(otherWish.status()).isEqualTo(422);
        assertThat(someoneElse.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(caller.get("/jobs").json()).hasSize(1);
    }

    @Test
    void sameKeySentSeveralTimesAtOnceIsOneSearch() throws Exception {
        Api caller = manager();

        List<Api.Answer> answers =
                atOnce(8, () -> caller.post(SHORT, Documents.LEMVIG_TEXT, "Idempotency-Key", "at once"));

        assertThat(answers).allMatch(answer -> answer.status() == 202);
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.getFirst().header("Location"));
        assertThat(caller.get("/jobs").json()).hasSize(1);
    }

    @Test
    void thousandQuickSubmissionsAreHeldBackKindly() throws Exception {
        Api caller = manager();

        List<Api.Answer> answers = atOnce(1_000, () -> caller.post(ENDLESS, Documents.DOUBLE));

        assertThat(answers).allMatch(answer -> answer.status() == 202 || answer.status() == 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).allSatisfy(answer -> {
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            assertThat(answer.code()).isIn("too-many-jobs", "too-many-requests");
        });
        caller.get("/jobs")
                .json()
                .forEach(job -> caller.post("/jobs/" + job.path("id").asString() + "/cancel", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seconds=0",
                "seconds=99999",
                "moves=0",
                "balance=101",
                "policy=none",
                "seed=x",
                "policy=combined:nobody"
            })
    void wishThatCanNotBeHadIsNamed(String wish) {
        Api.Answer answer = manager().post("/jobs?" + wish, Documents.DOUBLE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains(wish.split("=", -1)[0]);
    }

    private static List<Api.Answer> atOnce(int times, Callable<Api.Answer> call) throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            return callers
                    .invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    private static String submitted(Api caller, String wish) {
        return caller.post(wish, Documents.LEMVIG_TEXT).header("Location").replace("/api/v1", "");
    }

    private static String done(Api caller, String wish) {
        String job = submitted(caller, wish);
        follow(caller, job);
        return job;
    }

    /** All events to the end of the search. */
    private static List<Event> follow(Api caller, String job) {
        return Event.in(caller.get(job + "/events").body());
    }
}
