package dk.naerplan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class NavigationBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void placeThatIsOpenIsMarkedAlsoInsideAPlan(Page page) {
        open(page, TestRosters.STATES);

        assertThat(page.locator(".rail [aria-current=page]")).hasCount(1);
        assertThat(page.locator(".rail vaadin-side-nav-item[current]")).containsText("Ugeplaner");
    }

    @Test
    void keyboardLeadsToAPlace(Page page) {
        open(page, TestRosters.STATES);

        page.locator(".rail a").first().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Ugeplaner");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 180", "1280, 800, 90"})
    void railStandsAtTheSideAndLeavesTheRestToThePage(int width, int height, int widest, Page page) {
        page.setViewportSize(width, height);
        open(page, "/plans");

        assertThat(box(page.locator(".rail")).width).isLessThan(widest);
        assertThat(box(page.locator(".rail a").first()).height).isGreaterThanOrEqualTo(24);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void telephoneHasItAtTheFoot(Page page) {
        page.setViewportSize(390, 844);
        open(page, "/plans");

        BoundingBox rail = box(page.locator(".rail"));
        assertThat(rail.width).isEqualTo(390);
        assertThat(rail.height).as("one row").isLessThan(80);
        assertThat(rail.y + rail.height).isEqualTo(844);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        assertThat(page.locator(".rail vaadin-side-nav-item[current]")).isVisible();
    }

    private static BoundingBox box(Locator locator) {
        return locator.boundingBox();
    }
}
