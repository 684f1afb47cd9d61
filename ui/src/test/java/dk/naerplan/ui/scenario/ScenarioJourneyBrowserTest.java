package dk.naerplan.ui.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A planner makes a scenario, compares it with two policies, comes back, and finds it all. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ScenarioJourneyBrowserTest {

    private static final String NAME = "Centralt uden lektiecafé";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(90_000);

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Test
    @As(UserRole.PLANNER)
    void ownScenarioIsMadeComparedAndFoundAgain(Page page) {
        String address = "http://localhost:" + port + fresh.addressOfStates().replace("/plan/", "/scenarios/");
        page.navigate(address);
        make(page);
        compare(page);
        assertThat(page.locator(".scenario-status")).containsText("3 af 3", PATIENTLY);

        page.navigate(address);
        assertThat(page.locator(".study-open").first()).containsText(NAME);
        page.locator(".study-open").first().click();

        assertThat(page.locator(".scenario-table").first()).containsText(NAME, PATIENTLY);
    }

    private static void make(Page page) {
        page.locator("#make-scenario").click();
        for (String step :
                List.of("Mål", "Aktiviteter", "Organisering og placering", "Økonomi", "Navn og sammenligning")) {
            assertAccessible(page);
            if (step.equals("Organisering og placering")) {
                button(page, "Udgår: Lektiecafé").click();
                assertThat(page.locator(".scenario-changes")).containsText("“Lektiecafé” udgår");
            }
            if (step.equals("Økonomi")) {
                page.getByRole(AriaRole.RADIO, named("Centralt")).check();
            }
            button(page, "Videre").click();
            assertThat(page.locator(".scenario-guide h3")).hasText(step);
        }
        assertAccessible(page);
        page.getByLabel("Scenariets navn").fill(NAME);
        button(page, "Gem").click();
        assertThat(page.locator(".scenario-shelf")).containsText(NAME);
    }

    private static void compare(Page page) {
        for (String other :
                List.of("Centralt", "Kombineret: koordinatorer centralt", "Bedste placering, dag for dag")) {
            page.getByRole(AriaRole.CHECKBOX, named(other)).uncheck();
        }
        page.locator(".scenario-shelf vaadin-checkbox input").check();
        choose(page, 0, "5 s");
        choose(page, 1, "1");
        assertAccessible(page);
        button(page, "Sammenlign").click();
        assertThat(page.locator(".search-lines")).containsText(NAME);
    }

    private static void choose(Page page, int select, String value) {
        page.locator(".scenario-limits vaadin-select").nth(select).click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(value))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static void assertAccessible(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Accessibility.violations(page)).as(scheme.name()).isEmpty();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
