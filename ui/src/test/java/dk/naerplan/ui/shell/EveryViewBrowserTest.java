package dk.naerplan.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.BrowserSignIn;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Every view and dialog as it is at 400 %, in light and dark, and for those who do not want anything to move. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class EveryViewBrowserTest {

    /** What moves for longer than an eye can see. */
    private static final String MOVING = """
            () => document.getAnimations()
              .filter(each => each.playState === 'running' && each.effect.getComputedTiming().duration > 1)
              .map(each => each.effect.target.cloneNode(false).outerHTML.slice(0, 120))
            """;

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    /** Where, for whom, and what is there when the view is. */
    private enum View {
        PLANS("/plans", UserRole.MANAGER, ".card"),
        BOARD("{plan}", UserRole.MANAGER, ".who-name"),
        BOARD_BY_AREA("{plan}?by=area", UserRole.MANAGER, ".block"),
        BOARD_BY_ACTIVITY("{plan}?by=activity", UserRole.MANAGER, ".block"),
        DAY("{plan}?day=2", UserRole.MANAGER, ".who-name"),
        SCENARIOS("/scenarios", UserRole.MANAGER, "h1"),
        EMPLOYEES("/organisation/employees", UserRole.MANAGER, ".record-link"),
        TRAVEL("/organisation/travel", UserRole.MANAGER, "h1"),
        PRINT("{print}?by=employee", UserRole.MANAGER, ".sheet"),
        PROGRAMS("/programs", UserRole.MANAGER, "h1"),
        PUBLISHED_WEEKS("/week", UserRole.MANAGER, "h1"),
        OWN_WEEK("/week", UserRole.EMPLOYEE, "h1"),
        WISHES("/wishes", UserRole.EMPLOYEE, ".wish"),
        ACCOUNTS("/accounts", UserRole.ADMINISTRATOR, "h1"),
        AUDIT("/audit", UserRole.ADMINISTRATOR, "h1"),
        PERSONAL_DATA("/personal-data", UserRole.ADMINISTRATOR, "h1"),
        NOT_FOUND("/plan/none", UserRole.MANAGER, "h1"),
        SIGN_IN("/login", null, ".demo-user");

        private final String path;
        private final Optional<UserRole> role;
        private final String ready;

        View(String path, @Nullable UserRole role, String ready) {
            this.path = path;
            this.role = Optional.ofNullable(role);
            this.ready = ready;
        }
    }

    @ParameterizedTest
    @EnumSource
    @WithAnonymousUser
    void viewScrollsOneWayAndIsAccessibleAndStill(View view, Page page) {
        view.role.ifPresent(role -> BrowserSignIn.as(role, page.context(), address("")));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(BrowserExtension.WELCOMED));
        String plan = fresh.addressOfStates();
        String path = view.path.replace("{plan}", plan).replace("{print}", plan.replace("plan", "print"));
        for (ColorScheme scheme : SCHEMES) {
            open(page, path, scheme);
            assertThat(page.locator(view.ready).first()).isVisible();
            assertIsSound(page, scheme);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, {plan}, .search-repair, .absence-only",
        "MANAGER, {plan}, .plan-history, .history-what",
        "MANAGER, {plan}, .plan-share, #share-print-area",
        "MANAGER, {plan}, .plan-weights, .weights-save",
        "MANAGER, {plan}, .plan-publish, .publish-confirm",
        "MANAGER, {plan}, .figure-tile, .figure-explanation",
        "MANAGER, {plan}, #help, .help-close",
        "MANAGER, /plans, #read-file, vaadin-upload",
        "MANAGER, /organisation/employees, #offers, .offers",
        "ADMINISTRATOR, /accounts, #create-account, #send-account"
    })
    @WithAnonymousUser
    void dialogFitsTheWindowIsAccessibleAndGivesTheFocusBack(
            UserRole role, String place, String opener, String content, Page page) {
        BrowserSignIn.as(role, page.context(), address(""));
        String path = place.replace("{plan}", fresh.addressOfStates());
        for (ColorScheme scheme : SCHEMES) {
            open(page, path, scheme);
            page.locator(opener).first().click();
            assertThat(page.locator(content).first()).isVisible();
            assertIsSound(page, scheme);

            page.keyboard().press("Escape");
            assertThat(page.locator(content)).hasCount(0);
            assertThat(page.locator(opener).first()).isFocused();
        }
    }

    private void open(Page page, String path, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme));
        page.setViewportSize(1440, 900);
        page.navigate(address(path));
    }

    /** As it is in a usual window, and then at 400 %: colours differ with the scheme, lengths do not. */
    private static void assertIsSound(Page page, ColorScheme scheme) {
        if (scheme != ColorScheme.LIGHT) {
            assertThat(Accessibility.violationsOfColours(page)).isEmpty();
            return;
        }
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Enlarged.troubles(page)).isEmpty();
        assertThat(page.evaluate(MOVING).toString()).as("moving").isEqualTo("[]");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
