package dk.naerplan.ui.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** The whole way from the first page to a chosen seat without a pointer. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class KeyboardBrowserTest {

    private static final int MOST_STOPS = 40;

    @LocalServerPort
    private int port;

    @Test
    void keyboardLeadsFromTheFirstPageToAChosenSeat(Page page) {
        page.navigate("http://localhost:" + port + "/");
        assertThat(page.locator(".card").first()).isVisible();
        tabTo(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uge states"))
                        .first());
        page.keyboard().press("Enter");
        assertThat(page.locator(".block").first()).isVisible();

        tabTo(page, page.locator(".search-toggle"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".search-toggle")).hasText("Stop og behold");
        page.keyboard().press("Enter");
        assertThat(page.locator(".search-toggle")).hasText("Find plan");

        tabToBoard(page);
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        Locator block = page.locator(".block:focus");
        assertThat(block).isVisible();
        String title = block.locator(".block-title").textContent();
        page.keyboard().press("Enter");

        assertThat(page.locator(".seat-panel h2")).hasText(title);
        tabTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Luk den valgte plads")));
        page.keyboard().press("Enter");
        assertThat(page.locator(".seat-panel")).isHidden();
    }

    @Test
    void firstStopSkipsTheBar(Page page) {
        page.navigate("http://localhost:" + port + "/");
        assertThat(page.locator(".card").first()).isVisible();

        page.keyboard().press("Tab");

        assertThat(page.locator(".skip-link")).isFocused();
        assertThat(page.locator(".skip-link")).isInViewport();
    }

    private static void tabTo(Page page, Locator goal) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) goal.evaluate("element => element.matches(':focus')")) {
                return;
            }
        }
        assertThat(goal).isFocused();
    }

    private static void tabToBoard(Page page) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("document.activeElement.closest('.board') !== null")) {
                return;
            }
        }
        assertThat(page.locator(".board:focus-within")).isVisible();
    }
}
