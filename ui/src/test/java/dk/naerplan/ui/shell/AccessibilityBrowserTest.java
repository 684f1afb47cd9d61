package dk.naerplan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What axe says of the board in each of its states, light and dark. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class AccessibilityBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rosterWithAChosenSeatAndUnfoldedLists(ColorScheme scheme, Page page) {
        open(page, scheme, fresh.addressOfStates());
        page.locator(".empty-strip summary").click();
        page.locator(".block").first().click();
        assertThat(page.locator(".seat-panel h2")).isVisible();

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rosterWithTheRulesUnfolded(ColorScheme scheme, Page page) {
        open(page, scheme, fresh.addressOfStates());
        page.locator(".findings summary").first().click();

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rosterWhileASearchRuns(ColorScheme scheme, Page page) {
        open(page, scheme, fresh.addressOfSample());
        page.locator(".search-toggle").click();
        assertThat(page.locator(".block").first()).isVisible();

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void open(Page page, ColorScheme scheme, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate("http://localhost:" + port + path);
    }
}
