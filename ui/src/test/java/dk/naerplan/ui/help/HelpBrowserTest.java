package dk.naerplan.ui.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
class HelpBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void oneClickExplainsThePageAndLeavesItUsable(Page page) {
        open(page, TestRosters.STATES);
        assertThat(page.locator(".welcome")).hasCount(0);

        page.locator("#help").click();
        Locator help = page.locator(".help");
        assertThat(help).containsText("Ugens tavle");
        assertThat(help).containsText("Beboergruppe");
        assertThat(help).containsText("Ctrl");
        assertThat(page.locator(".help-close")).isFocused();
        page.locator(".block").first().click();
        assertThat(page.locator(".seat-panel h2")).isVisible();
        assertThat(page.locator(".help-close")).isVisible();

        page.locator(".help-close").click();
        assertThat(page.locator(".help-close")).isHidden();
    }

    @Test
    void eachPageHasItsOwnHelpInTheLanguageOfThePage(Page page) {
        open(page, "/plans");
        page.locator("#language").click();
        assertThat(page.locator("#help")).hasText("Help");
        page.locator("#help").click();
        assertThat(page.locator(".help")).containsText("Make next week from the last one.");
        assertThat(page.locator(".help-close")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".help-close")).isHidden();

        page.locator(".rail a[href='scenarios']").click();
        assertThat(page.locator("h1")).hasText("Scenarios");
        page.locator("#help").click();
        assertThat(page.locator(".help")).containsText("another placement");
    }

    @Test
    void newcomerIsToldOnceThatThereIsHelp(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(BrowserExtension.WELCOMED));
        open(page, "/plans");
        assertThat(page.locator(".welcome")).containsText("Er du ny i Nærplan?");
        assertThat(page.locator(".card").first()).isVisible();

        page.locator(".welcome-dismiss").click();
        assertThat(page.locator(".welcome")).hasCount(0);
        assertThat(page.locator("#help")).isFocused();

        page.reload();
        assertThat(page.locator(".card").first()).isVisible();
        assertThat(page.locator(".welcome")).hasCount(0);
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        assertThat(page.locator("h1")).isVisible();
    }
}
