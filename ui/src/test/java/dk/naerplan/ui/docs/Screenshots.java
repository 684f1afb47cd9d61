package dk.naerplan.ui.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.catalogue.DemoPlans;
import dk.naerplan.ui.testing.BrowserExtension;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures in {@code docs/images} anew, from the running application. Its name keeps it out of the tests; it runs
 * when asked for, as the README says.
 */
@SpringBootTest(classes = NaerplanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class Screenshots {

    private static final Path FOLDER = Path.of("..", "docs", "images");
    private static final double SEARCH_MILLIS = 120_000;

    @LocalServerPort
    private int port;

    /** A picture, named as its file in kebab case. */
    enum Picture {
        BOARD(ColorScheme.LIGHT),
        BOARD_DARK(ColorScheme.DARK);

        private final ColorScheme scheme;

        Picture(ColorScheme scheme) {
            this.scheme = scheme;
        }

        private Path file() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void take(Picture picture, Page page) {
        page.setViewportSize(1440, 810);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(picture.scheme));
        page.navigate("http://localhost:" + port + "/plan/" + DemoPlans.idOf("helhedsplan"));
        search(page);
        assertThat(page.locator("vaadin-connection-indicator[loading]")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture.file()));
    }

    private static void search(Page page) {
        page.locator(".search-toggle").click();
        assertThat(page.locator(".search-progress")).isVisible();
        page.locator(".search-progress")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(SEARCH_MILLIS));
        assertThat(page.locator(".block").first()).isVisible();
        page.mouse().move(0, 0);
    }
}
