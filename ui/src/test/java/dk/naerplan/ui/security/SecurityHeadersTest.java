package dk.naerplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.NaerplanApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = NaerplanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityHeadersTest {

    @LocalServerPort
    private int port;

    @Value("${server.address}")
    private InetAddress address;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/styles/naerplan.css", "/no/such/page", "/no-such-file.css"})
    void everyAnswerIsKeptToThisSite(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("frame-ancestors 'none'", "default-src 'self'"));
    }

    @Test
    void errorsShowNothingOfTheInside() throws Exception {
        assertThat(get("/VAADIN/no%5csuch").body()).doesNotContain("Exception", "at dk.", "at com.", "org.apache");
    }

    @Test
    void insideAnswersWhetherItIsWellAndNothingElse() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("details", "H2");
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump"}) {
            assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void onlyThisMachineReachesTheApplication() {
        assertThat(address.isLoopbackAddress()).isTrue();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
