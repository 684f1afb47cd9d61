package dk.naerplan.ui.security.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class DemoBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    @WithAnonymousUser
    void visitorIsAskedFirstAndThenSeesWhatWasWanted(Page page) {
        page.navigate(address(TestRosters.STATES));
        assertThat(page).hasURL(address("/login"));
        String before = session(page);

        choose(page, "Leder · Anne M.").click();

        assertThat(page).hasURL(address(TestRosters.STATES));
        assertThat(page.locator("#user")).containsText("Anne M.");
        assertThat(page.locator(".demo-banner")).containsText("opdigtede data");
        assertThat(session(page)).as("a session of its own").isNotEqualTo(before);
    }

    @Test
    @WithAnonymousUser
    void keyboardSignsIn(Page page) {
        page.navigate(address("/"));
        choose(page, "Gæst · Gitte L.").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#user")).containsText("Gitte L.");
    }

    @Test
    @As(UserRole.PLANNER)
    void signedOutMeansOut(Page page) {
        page.navigate(address("/"));
        page.locator("#user vaadin-menu-bar-button").first().click();
        page.getByText("Log ud").click();
        assertThat(page).hasURL(address("/login"));

        page.navigate(address("/plans"));
        assertThat(page).hasURL(address("/login"));
    }

    @Test
    @As(UserRole.GUEST)
    void guestSeesOnlyWhatIsPublished(Page page) {
        page.navigate(address("/"));
        assertThat(page).hasURL(address("/week"));

        page.navigate(address(TestRosters.STATES));
        assertThat(page.locator("h1")).hasText("Siden findes ikke");
    }

    @Test
    @As(UserRole.PLANNER)
    void plannerSeesThePlanAndChangesNothing(Page page) {
        page.navigate(address(TestRosters.STATES));
        assertThat(page.locator(".block").first()).isVisible();

        assertThat(page.locator(".search-toggle")).isHidden();
        assertThat(page.locator(".plan-publish")).hasCount(0);
    }

    @Test
    @WithAnonymousUser
    void cookieOfTheSessionIsOutOfReachForScriptsAndOtherSites(Page page) {
        page.navigate(address("/"));
        Cookie cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();

        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    @WithAnonymousUser
    void firstPageIsAccessible(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(address("/"));
        assertThat(page.locator(".demo-user").first()).isVisible();

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private static Locator choose(Page page, String who) {
        return page.locator(".demo-user", new Page.LocatorOptions().setHasText(who));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
