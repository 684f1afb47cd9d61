package dk.naerplan.ui.security.choose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The real thing, from the address on the console to the administrator's pages. */
@SpringBootTest(
        classes = NaerplanApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "naerplan.demo=false")
@ExtendWith(BrowserExtension.class)
@WithAnonymousUser
class FirstStartBrowserTest {

    private static final String PASSWORD = "fire glade søheste danser";
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/set-up#[\\w-]{32}");

    @LocalServerPort
    private int port;

    @Autowired
    private SetUpCode code;

    @Test
    void whoeverStartedItMakesTheFirstAccountOnceAndSignsIn(Page page) {
        page.navigate(address("/"));
        assertThat(page.locator(".login-panel")).containsText("Nærplan er ny her");
        assertThat(page.locator("#login-password")).hasCount(0);

        page.navigate(address("/set-up"));
        fill(page, "guessed-code", PASSWORD);
        assertThat(page.locator("#code")).hasAttribute("invalid", "");

        page.navigate("about:blank");
        page.navigate(printed());
        assertThat(page.locator("#code")).isHidden();
        assertThat(page).hasURL(address("/set-up"));
        assertThat(Accessibility.violations(page)).isEmpty();
        fill(page, null, "password1234");
        assertThat(page.locator("#new-password")).containsText("stjålet andre steder");
        fill(page, null, PASSWORD);

        assertThat(page).hasURL(address("/login?ready"));
        signIn(page);
        assertThat(page.locator("#user")).containsText("Ida Ø.");
        assertThat(page.locator(".demo-banner")).hasCount(0);
        page.navigate(address("/set-up"));
        assertThat(page.locator("#new-password")).hasCount(0);
    }

    private String printed() {
        var console = new ByteArrayOutputStream();
        code.print(port, new PrintStream(console, true, StandardCharsets.UTF_8));
        Matcher found = ADDRESS.matcher(console.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).as("address on the console").isTrue();
        return found.group();
    }

    private static void fill(Page page, String guessed, String password) {
        if (guessed != null) {
            page.locator("#code input").fill(guessed);
        }
        page.locator("#name input").fill("Ida Ø.");
        page.locator("#username input").fill("Ida@vest.dk");
        page.locator("#new-password input").fill(password);
        page.locator("#send").click();
    }

    private static void signIn(Page page) {
        page.locator("#login-username").fill("ida@vest.dk");
        page.locator("#login-password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind"))
                .click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
