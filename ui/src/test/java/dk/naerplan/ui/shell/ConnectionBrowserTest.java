package dk.naerplan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ConnectionBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void lostConnectionIsSaidInTheLanguageOfThePageUntilItIsBack(Page page) {
        page.navigate("http://localhost:" + port + "/plans");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("Weekly plans");

        page.context().setOffline(true);
        assertThat(page.locator("vaadin-connection-indicator"))
                .hasText("There is no connection to Nærplan. Load the page again when the network is back.");
        assertThat(page.locator("vaadin-connection-indicator .text")).isVisible();

        page.context().setOffline(false);
        assertThat(page.locator("vaadin-connection-indicator[offline]")).hasCount(0);
    }
}
