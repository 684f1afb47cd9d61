package dk.naerplan.ui.scenario.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ResultBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext context;

    @BeforeEach
    void openThePage(Page page) {
        routes().setRoute("results", ResultPage.class);
        page.navigate("http://localhost:" + port + "/results");
        assertThat(page.locator(".scenario-table")).isVisible();
    }

    @AfterEach
    void closeThePage() {
        routes().removeRoute(ResultPage.class);
    }

    @Test
    void sentenceLeadsToItsFigureAndTheFigureTellsWhereItComesFrom(Page page) {
        page.locator(".sentence").first().focus();
        page.keyboard().press("Enter");
        Locator figure = page.locator(".scenario-median:focus");
        assertThat(figure).hasCount(1);

        page.keyboard().press("Enter");

        assertThat(page.locator(".figure-explanation")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyPartIsAccessible(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Locator parts = page.locator(".part-button");
        assertThat(parts).hasCount(Part.values().length);
        for (Part part : Part.values()) {
            parts.nth(part.ordinal()).click();
            assertThat(parts.nth(part.ordinal())).hasAttribute("aria-current", "true");
            assertThat(page.locator(".scenario-part h2").first()).isVisible();
            if (part == Part.RESPONSE || part == Part.CONTACT) {
                assertThat(page.locator(".chart-drawing svg")).hasCount(1);
            }
            assertThat(Accessibility.violations(page)).as(part.name()).isEmpty();
        }
    }

    @Test
    void comparisonIsTakenAlongAsJson(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("#result-json").click());

        assertThat(download.suggestedFilename()).isEqualTo("scenarier.json");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(download.path()))
                        .at("/scenarios"))
                .hasSize(2);
    }

    @Test
    void paperHasTheFiguresAndTheWordsAlone(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".scenario-table")).isVisible();
        assertThat(page.locator(".scenario-memo")).isVisible();
        assertThat(page.locator(".result-bar")).isHidden();
        assertThat(page.locator(".part-choice")).isHidden();
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
    }
}
