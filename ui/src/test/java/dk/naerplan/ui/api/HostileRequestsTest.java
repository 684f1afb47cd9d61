package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/jobs", "/data-sets/validation"})
    void bodyThatSaysItHasAHundredMegabytesIsRefusedUnread(String path) throws IOException {
        Api caller = manager();
        try (var connection = new Socket("localhost", URI.create(server()).getPort())) {
            connection.setSoTimeout(30_000);
            connection
                    .getOutputStream()
                    .write(("POST /api/v1%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 104857600\r\n\r\n")
                            .formatted(path, caller.token())
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\": \"one\", \"week\": 48, \"employees\": {\"id\": []}}",
                "{\"schemaVersion\": 1, \"week\": \"2026-W48\", \"week\": \"2026-W49\"}",
                "{\"schemaVersion\": 1e400, \"week\": \"2026-W48\"}",
                "[]"
            })
    void documentOfWrongTypesOrWithAKeyTwiceIsRefusedEverywhereAndNothingIsKept(String document) {
        Api caller = manager();
        int before = caller.get("/plans").json().size();

        for (Api.Answer answer : List.of(
                caller.post("/jobs", document),
                caller.post("/data-sets/kpis", document),
                caller.post("/plans", "{\"name\": \"Uge 48\", \"document\": %s}".formatted(document)))) {
            assertThat(answer.status()).as(answer.body()).isIn(400, 422);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).doesNotContain("Exception", "jackson", "dk.naerplan");
        }
        assertThat(caller.get("/jobs").json()).isEmpty();
        assertThat(caller.get("/plans").json()).hasSize(before);
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
