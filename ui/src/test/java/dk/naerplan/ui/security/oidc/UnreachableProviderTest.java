package dk.naerplan.ui.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.NaerplanApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The application starts and goes on without its provider. */
@SpringBootTest(
        classes = NaerplanApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"naerplan.demo=false", "naerplan.oidc.issuer=http://localhost:1"})
@DirtiesContext
class UnreachableProviderTest {

    @LocalServerPort
    private int port;

    @Test
    void logInPageSaysThatTheProviderDoesNotAnswer() throws Exception {
        var answer = get("/oauth2/authorization/naerplan");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login?not_vouched"));
        assertThat(get("/login").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
