package dk.naerplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.NaerplanApplication;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = NaerplanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestSizesTest {

    private static final Pattern LENGTH = Pattern.compile("(?i)Content-Length: (\\d+)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/?v-r=uidl&v-uiId=0, 2097153, 2 MB",
        "/login, 2097153, 2 MB",
        "/VAADIN/dynamic/resource/0/any/upload, 22020097, 21 MB"
    })
    void largeRequestIsRefusedUnreadAndSaysWhatIsAllowed(String path, long bytes, String allowed) throws IOException {
        String answer = begin("POST " + path, "Content-Length: " + bytes);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("højst " + allowed, "X-Content-Type-Options: nosniff");
    }

    @Test
    void requestMustSayHowLargeItIs() throws IOException {
        assertThat(begin("POST /?v-r=uidl&v-uiId=0", "Transfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void programIsToldInItsOwnWay() throws IOException {
        assertThat(begin("POST /api/v1/plans", "Content-Length: 33554433"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"code\":\"too-large\"");
    }

    @Test
    void smallRequestPasses() throws IOException {
        assertThat(begin("GET /login", "Content-Length: 0")).startsWith("HTTP/1.1 200");
    }

    /** What comes back to the first lines of a request, of which no more is ever sent. */
    private String begin(String request, String header) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            String lines = "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: da\r\n%s\r\n\r\n"
                    .formatted(request, header);
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        }
    }

    /** Head and text. The connection stays open for what is still to come of the request. */
    private static String answer(InputStream stream) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) stream.read());
        }
        Matcher length = LENGTH.matcher(head);
        byte[] text = stream.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head + new String(text, StandardCharsets.UTF_8);
    }
}
