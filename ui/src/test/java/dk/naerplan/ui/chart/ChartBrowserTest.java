package dk.naerplan.ui.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import jakarta.servlet.ServletContext;
import java.util.List;
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

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ChartBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext context;

    @BeforeEach
    void openThePage(Page page) {
        routes().setRoute("charts", ChartPage.class);
        page.navigate("http://localhost:" + port + "/charts");
        assertThat(page.locator(".chart-drawing svg")).hasCount(PlotKind.values().length);
    }

    @AfterEach
    void closeThePage() {
        routes().removeRoute(ChartPage.class);
    }

    @Test
    void everyKindIsDrawnWithItsAxesAndFigures(Page page) {
        for (String text : List.of("Nærhed", "Koordinering", "Indeks, 0–100", "Knæk ved 3 dage")) {
            assertThat(drawn(page, PlotKind.LINE, text)).isVisible();
        }
        assertThat(drawn(page, PlotKind.BAR, "12,5")).isVisible();
        assertThat(drawn(page, PlotKind.SCATTER, "Planen nu")).isVisible();
        assertThat(drawn(page, PlotKind.HEAT_MAP, "ingen")).isVisible();
        assertThat(drawn(page, PlotKind.NETWORK, "Kløverengen")).isVisible();
        assertThat(page.locator("#HEAT_MAP svg pattern").first()).isAttached();
    }

    @Test
    void tableBehindHasTheFiguresOfThePicture(Page page) {
        page.locator("#HEAT_MAP vaadin-details-summary").click();

        assertThat(page.locator("#HEAT_MAP table td")).hasText(new String[] {"0", "ingen", "30", "240"});
        for (String text : page.locator("#HEAT_MAP table td").allTextContents()) {
            assertThat(drawn(page, PlotKind.HEAT_MAP, text).first()).isVisible();
        }
    }

    @Test
    void otherFiguresAreDrawnInPlace(Page page) {
        Locator line = page.locator("#LINE svg path[fill=none][stroke-dasharray='8,4']")
                .first();
        String before = line.getAttribute("d");
        page.locator("#LINE svg").evaluate("svg => svg.dataset.same = 'yes'");

        page.locator("#other").click();

        assertThat(line).not().hasAttribute("d", before);
        assertThat(page.locator("#LINE svg[data-same=yes]")).isVisible();
    }

    @Test
    void pointIsChosenByKeyboardInTheTable(Page page) {
        page.locator("#SCATTER vaadin-details-summary").focus();
        page.keyboard().press("Enter");
        page.locator("#SCATTER table vaadin-button").nth(1).focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#chosen")).hasText("b");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void chartsAreAccessibleAndTakeTheirColoursFromThePage(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

        assertThat(drawn(page, PlotKind.NETWORK, "Kløverengen"))
                .hasAttribute("fill", scheme == ColorScheme.DARK ? "rgb(238,241,243)" : "rgb(27,34,38)");
        page.locator("#SCATTER vaadin-details-summary").click();
        assertThat(page.locator("#SCATTER table")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private static Locator drawn(Page page, PlotKind kind, String text) {
        return page.locator("#" + kind + " svg text")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
    }
}
