package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest extends AbstractApiTest {

    private static final int LIMIT = 32 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/data-sets/kpis", "/data-sets/difference", "/tokens"})
    void bodyOfAnotherTypeIsRefused(String path) {
        Api.Answer answer =
                manager().send("POST", path, BodyPublishers.ofString("<a/>"), "Content-Type", "application/xml");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("wrong-content-type");
    }

    @Test
    void packedBodyIsRefusedUnopened() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[10 * 1024 * 1024]);
        }

        Api.Answer answer = manager()
                .send(
                        "POST",
                        "/data-sets/validation",
                        BodyPublishers.ofByteArray(packed.toByteArray()),
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("encoded-body");
    }

    @Test
    void bodyThatNeverSaysItsSizeEndsAtTheLimit() {
        Api.Answer answer = manager()
                .send(
                        "POST",
                        "/data-sets/validation",
                        BodyPublishers.ofInputStream(() -> spaces(LIMIT + 1_000_000)),
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void revisionThatIsTooLargeLeavesThePlanAsItIs() {
        Api caller = manager();
        String plan = caller.post("/plans", "{\"name\": \"Uge 48\", \"document\": %s}".formatted(Documents.DOUBLE))
                .header("Location")
                .replace("/api/v1", "");

        Api.Answer answer = caller.send(
                "POST",
                plan + "/revisions",
                BodyPublishers.ofInputStream(() -> spaces(LIMIT + 1_000_000)),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"1\"");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asString()).contains("32");
        assertThat(caller.get(plan).json().at("/newest/number").asInt()).isEqualTo(1);
    }

    @Test
    void deepNestingIsAnIssueNotAFailure() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

        assertThat(manager()
                        .post("/data-sets/validation", deep)
                        .json()
                        .at("/issues/0/code")
                        .asString())
                .isEqualTo("tooLarge");
        assertThat(manager().post("/data-sets/difference", deep).code()).isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "null", "\u0000", "{\"name\": \"a\", \"name\": \"b\"}", "{\"owner\": \"x\"}"})
    void bodyThatIsNoRequestIsRefused(String body) {
        Api.Answer answer = manager().post("/tokens", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "dk.naerplan");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /jobs/not-an-id, 400, wrong-parameter",
        "DELETE, /plans, 405, wrong-method",
        "GET, /data-sets/kpis, 405, wrong-method"
    })
    void addressThatIsNotThereIsAProblemToo(String method, String path, int status, String code) {
        Api.Answer answer = manager().send(method, path, BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void problemsSpeakDanish() {
        assertThat(manager().in("da").get("/nowhere").json().path("title").asString())
                .isEqualTo("Det findes ikke");
    }

    private static InputStream spaces(int length) {
        byte[] spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return new SequenceInputStream(
                new ByteArrayInputStream(spaces), new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
    }
}
