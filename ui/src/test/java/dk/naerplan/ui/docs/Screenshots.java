package dk.naerplan.ui.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.BrowserSignIn;
import dk.naerplan.ui.testing.FridayBefore;
import dk.naerplan.ui.testing.SolvedWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithAnonymousUser;

/**
 * Takes a picture of every view in both languages, light and dark, into {@code ui/target/screenshots}, and those of the
 * documentation anew. Its name keeps it out of the tests; it runs when asked for, as the README says.
 */
@SpringBootTest(
        classes = {NaerplanApplication.class, FridayBefore.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Path DOCUMENTATION = Path.of("..", "docs", "images");

    /** What the documentation shows, by the names of its files. */
    private static final Map<String, Path> SHOWN = Map.of(
            "board.png", Path.of("da-light", "board.png"),
            "board-dark.png", Path.of("da-dark", "board.png"),
            "own-week.png", Path.of("da-light", "own-week.png"));

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Publishing publishing;

    private Map<String, PlanId> made = Map.of();

    @BeforeAll
    void planWeeks() {
        PlanId proposed = SystemUser.call(
                () -> plans.create("Helhedsplanen, nyt udkast", BundledDataSets.load("helhedsplan"), "anne", "")
                        .plan());
        SolvedWeek.published("lemvig", plans, publishing);
        made = Map.of("solved", SolvedWeek.published("helhedsplan", plans, publishing), "proposed", proposed);
    }

    @ParameterizedTest
    @EnumSource
    @WithAnonymousUser
    void take(Picture picture, Page page) throws IOException {
        if (picture.isSignedIn()) {
            BrowserSignIn.as(picture.role(), page.context(), address(""));
        }
        if (picture == Picture.PROPOSAL) {
            search(page);
        }
        page.setViewportSize(picture.window().width(), picture.window().height());
        for (String language : List.of("da", "en")) {
            page.context().addCookies(List.of(new Cookie("naerplan-language", language).setUrl("http://localhost")));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                take(
                        picture,
                        page,
                        FOLDER.resolve(language + "-" + scheme.name().toLowerCase(Locale.ROOT)));
            }
        }
        for (var shown : SHOWN.entrySet()) {
            if (shown.getValue().endsWith(picture.file())) {
                Files.copy(
                        FOLDER.resolve(shown.getValue()),
                        DOCUMENTATION.resolve(shown.getKey()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void take(Picture picture, Page page, Path folder) {
        page.navigate(address(picture.path()));
        assertThat(page.locator(picture.ready()).first()).isVisible();
        for (String pressed : picture.pressed()) {
            page.locator(pressed).first().click();
        }
        assertThat(page.locator("vaadin-connection-indicator[loading]")).hasCount(0);
        page.mouse().move(0, 0);
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(picture.file())));
    }

    /** Once; the proposal waits for whoever comes back. */
    private void search(Page page) {
        page.navigate(address("/plan/{proposed}"));
        page.locator(".search-toggle").click();
        assertThat(page.locator(".search-progress")).isVisible();
        assertThat(page.locator(".proposal-accept")).isVisible();
    }

    private String address(String path) {
        String named = path;
        for (var plan : made.entrySet()) {
            named = named.replace("{" + plan.getKey() + "}", plan.getValue().toString());
        }
        return "http://localhost:" + port + named;
    }
}
