package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlansApiTest extends AbstractApiTest {

    private final String doubleBooked = "{\"name\": \"Uge 48\", \"document\": %s}".formatted(Documents.DOUBLE);

    @Test
    void planIsMadeReadAndListed() {
        Api caller = manager();

        Api.Answer made = caller.post("/plans", newPlan());
        String plan = made.header("Location").replace("/api/v1", "");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(caller.get(plan).json()).isEqualTo(made.json());
        assertThat(caller.get("/plans").json()).contains(made.json());
        assertThat(Documents.read(caller.get(plan + "/document").body())).isEqualTo(Documents.LEMVIG);
        assertThat(caller.get(plan + "/document", "If-None-Match", "\"1\"").status())
                .isEqualTo(304);
    }

    @Test
    void samePlanSentTwiceWithAKeyIsMadeOnce() {
        Api caller = manager();

        var first = caller.post("/plans", newPlan(), "Idempotency-Key", "week 48");
        var again = caller.post("/plans", newPlan(), "Idempotency-Key", "week 48");
        var other = caller.post("/plans", doubleBooked, "Idempotency-Key", "week 48");

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void secondOfTwoEditorsHearsWhatIsNewest() {
        Api caller = manager();
        String plan = made(caller);

        var first = caller.post(plan + "/revisions", edit(20), "If-Match", "\"1\"");
        var second = caller.post(plan + "/revisions", edit(80), "If-Match", "\"1\"");
        var blind = caller.post(plan + "/revisions", edit(80));
        var strange = caller.post(plan + "/revisions", edit(80), "If-Match", "*");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("changed-meanwhile");
        assertThat(second.json().path("newest").asInt()).isEqualTo(2);
        assertThat(blind.status()).isEqualTo(428);
        assertThat(strange.status()).isEqualTo(400);
        assertThat(balance(caller, plan + "/document")).isEqualTo(20);
        assertThat(balance(caller, plan + "/revisions/1/document")).isEqualTo(50);
    }

    @Test
    void changesAreUndoneRedoneAndRestored() {
        Api caller = manager();
        String plan = made(caller);
        caller.post(plan + "/revisions", edit(20), "If-Match", "\"1\"");

        assertThat(caller.post(plan + "/undo", "", "If-Match", "\"2\"").header("ETag"))
                .isEqualTo("\"3\"");
        assertThat(balance(caller, plan + "/document")).isEqualTo(50);
        assertThat(caller.post(plan + "/undo", "", "If-Match", "\"3\"").code()).isEqualTo("nothing-to-undo");
        assertThat(caller.post(plan + "/redo", "", "If-Match", "\"2\"").status())
                .isEqualTo(412);
        assertThat(caller.post(plan + "/redo", "", "If-Match", "\"3\"").status())
                .isEqualTo(200);
        assertThat(balance(caller, plan + "/document")).isEqualTo(20);
        assertThat(caller.post(plan + "/redo", "", "If-Match", "\"4\"").code()).isEqualTo("nothing-to-redo");
        assertThat(caller.post(plan + "/revisions/1/restore", "", "If-Match", "\"4\"")
                        .status())
                .isEqualTo(200);
        assertThat(balance(caller, plan + "/document")).isEqualTo(50);
        assertThat(caller.get(plan + "/revisions").json()).hasSize(5);
    }

    @Test
    void planIsSeenAsItWas() {
        Api caller = manager();
        String plan = made(caller);
        Instant then = Instant.parse(
                caller.get(plan + "/revisions/1").json().path("at").asString());
        caller.post(plan + "/revisions", edit(20), "If-Match", "\"1\"");

        assertThat(balance(caller, plan + "/document?at=" + then)).isEqualTo(50);
        assertThat(caller.get(plan + "/document?at=" + then.minusSeconds(1)).status())
                .isEqualTo(404);
        assertThat(caller.get(plan + "/document?at=tuesday").status()).isEqualTo(400);
    }

    @Test
    void revisionsAreMeasuredExplainedAndCompared() {
        Api caller = manager();
        String plan = caller.post("/plans", doubleBooked).header("Location").replace("/api/v1", "");
        String after = Documents.DOUBLE.replaceAll("(\"two-1\".*)anna", "$1bo");
        caller.post(plan + "/revisions", "{\"document\": %s}".formatted(after), "If-Match", "\"1\"");

        assertThat(caller.get(plan + "/revisions/1/kpis")
                        .json()
                        .path("ruleClean")
                        .asBoolean())
                .isFalse();
        assertThat(caller.get(plan + "/revisions/2/kpis")
                        .json()
                        .path("ruleClean")
                        .asBoolean())
                .isTrue();
        assertThat(caller.get(plan + "/revisions/1/explanation?rule=overlap")
                        .json()
                        .path("findings"))
                .hasSize(1);
        assertThat(caller.get(plan + "/revisions/1/recommendation?seat=two-1/1")
                        .json()
                        .at("/candidates/0/choice")
                        .asString())
                .isEqualTo("bo");
        assertThat(caller.get(plan + "/difference?from=1&to=2").json().path("differences"))
                .hasSize(1);
        assertThat(caller.get(plan + "/revisions/9").status()).isEqualTo(404);
    }

    @Test
    void whatBreaksRulesIsPublishedOnlyWhenAccepted() {
        Api caller = manager();
        String plan =
                caller.post("/plans", future(doubleBooked)).header("Location").replace("/api/v1", "");

        JsonNode review = caller.get(plan + "/publishing").json();
        var silent = caller.post(plan + "/publishing", "{\"accepted\": []}", "If-Match", "\"1\"");
        String ids = review.path("violations")
                .valueStream()
                .map(violation -> violation.path("id").toString())
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
        String all = "{\"accepted\": [%s]}".formatted(ids);
        var wrong = caller.post(
                plan + "/publishing", "{\"accepted\": [\"other\", %s]}".formatted(ids), "If-Match", "\"1\"");
        var late = caller.post(plan + "/publishing", all, "If-Match", "\"7\"");
        var published = caller.post(plan + "/publishing", all, "If-Match", "\"1\"");

        assertThat(review.at("/violations/0/sentence").asString()).contains("Anna");
        assertThat(silent.code()).isEqualTo("not-accepted");
        assertThat(wrong.code()).isEqualTo("not-accepted");
        assertThat(late.status()).isEqualTo(412);
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().path("kind").asString()).isEqualTo("PUBLISHED");
        assertThat(caller.get(plan).json().path("published").asInt()).isEqualTo(2);
    }

    @Test
    void planIsSearchedAndTheResultSavedByWhoeverWantsIt() {
        Api caller = manager();
        String plan = made(caller);

        var taken = caller.post(plan + "/jobs?moves=2000", "");
        String job = taken.header("Location").replace("/api/v1", "");
        caller.get(job + "/events");
        String roster = caller.get(job + "/roster").body();
        var saved = caller.post(
                plan + "/revisions", "{\"solved\": true, \"document\": %s}".formatted(roster), "If-Match", "\"1\"");

        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.json().path("plan").asString()).isEqualTo(plan.replace("/plans/", ""));
        assertThat(taken.json().path("revision").asInt()).isEqualTo(1);
        assertThat(saved.json().path("kind").asString()).isEqualTo("SOLVED");
        assertThat(saved.json().at("/figures/coverage").asDouble()).isPositive();
    }

    @Test
    void planThatIsNotThereIsAProblem() {
        Api caller = manager();
        String nowhere = "/plans/00000000-0000-0000-0000-000000000000";

        assertThat(caller.get(nowhere).status()).isEqualTo(404);
        assertThat(caller.get(nowhere + "/document").status()).isEqualTo(404);
        assertThat(caller.get(nowhere + "/revisions").status()).isEqualTo(404);
        assertThat(caller.post(nowhere + "/undo", "", "If-Match", "\"1\"").status())
                .isEqualTo(404);
        assertThat(caller.post(nowhere + "/jobs", "").status()).isEqualTo(404);
    }

    @Test
    void wordsThatAreMissingOrTooLongAreRefused() {
        Api caller = manager();

        assertThat(caller.post("/plans", "{\"document\": %s}".formatted(Documents.DOUBLE))
                        .status())
                .isEqualTo(400);
        assertThat(caller.post("/plans", "{\"name\": \"Uge 48\"}").status()).isEqualTo(400);
        assertThat(caller.post(
                                "/plans",
                                "{\"name\": \"Uge 48\", \"reason\": \"%s\", \"document\": %s}"
                                        .formatted("x".repeat(501), Documents.DOUBLE))
                        .status())
                .isEqualTo(400);
    }

    static String future(String plan) {
        return plan.replace("2026-W48", "2099-W48");
    }

    private static String newPlan() {
        return "{\"name\": \"Uge 48\", \"reason\": \"Ny\", \"document\": %s}".formatted(Documents.LEMVIG_TEXT);
    }

    private static String made(Api caller) {
        return caller.post("/plans", newPlan()).header("Location").replace("/api/v1", "");
    }

    private static String edit(int balance) {
        DataSet changed =
                Documents.LEMVIG.withSettings(Documents.LEMVIG.settings().withBalance(balance));
        return "{\"reason\": \"Balance\", \"document\": %s}".formatted(DataSetWriter.toText(changed));
    }

    private static int balance(Api caller, String path) {
        return Documents.read(caller.get(path).body()).settings().balance();
    }
}
