package dk.naerplan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class StartPageBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void startPageShowsItsHeadingAndNothingThatShutsPeopleOut(Page page) {
        page.navigate("http://localhost:" + port);

        assertThat(page.locator("h1")).hasText("Nærplan");
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
