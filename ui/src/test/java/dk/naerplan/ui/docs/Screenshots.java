package dk.naerplan.ui.docs;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.SharedBrowser;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Takes the pictures of the documentation anew: {@code docs/images/*.png}. Runs the application and a browser; the folder may
 * be given as the first argument.
 */
public final class Screenshots {

    private static final double SEARCH_MILLIS = 90_000;

    private final Browser browser;
    private final String address;
    private final Path folder;

    private Screenshots(Browser browser, String address, Path folder) {
        this.browser = browser;
        this.address = address;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length == 0 ? "docs/images" : arguments[0]);
        try (var context = new SpringApplication(NaerplanApplication.class).run("--server.port=0");
                var browser = new SharedBrowser()) {
            int port = ((WebServerApplicationContext) context).getWebServer().getPort();
            new Screenshots(browser.browser(), "http://localhost:" + port, folder).take();
        }
    }

    private void take() {
        for (Picture picture : pictures()) {
            take(picture);
        }
    }

    private static List<Picture> pictures() {
        return List.of(
                new Picture("board", "kommune", "da-DK", ColorScheme.LIGHT, 1600, 1000),
                new Picture("board-dark", "helhedsplan", "da-DK", ColorScheme.DARK, 1600, 1000),
                new Picture("board-english", "helhedsplan", "en-GB", ColorScheme.LIGHT, 1600, 1000),
                new Picture("datasets", "", "da-DK", ColorScheme.LIGHT, 1600, 1000));
    }

    private void take(Picture picture) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(picture.locale())
                .setColorScheme(picture.scheme())
                .setViewportSize(picture.width(), picture.height()))) {
            Page page = context.newPage();
            if (picture.roster().isEmpty()) {
                page.navigate(address + "/datasets");
                page.locator(".card").first().waitFor();
            } else {
                page.navigate(address + "/roster/" + picture.roster());
                solve(page);
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(picture.name() + ".png")));
        }
    }

    private static void solve(Page page) {
        page.locator(".search-toggle").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                .waitFor();
        page.locator(".search-progress")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN)
                        .setTimeout(SEARCH_MILLIS));
        page.locator(".block").first().waitFor();
    }

    private record Picture(String name, String roster, String locale, ColorScheme scheme, int width, int height) {}
}
