package dk.naerplan.ui.security.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.security.account.Passwords;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** People with accounts of their own. */
@SpringBootTest(
        classes = NaerplanApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "naerplan.demo=false")
@ExtendWith(BrowserExtension.class)
@WithAnonymousUser
class SignInBrowserTest {

    private static final String PASSWORD = "fire glade søheste danser";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountAdmin admin;

    @Autowired
    private Passwords passwords;

    @Test
    void wrongPasswordIsThrottledAndSaysNothingOfTheAccount(Page page) {
        account("bo", UserRole.PLANNER);
        for (int i = 0; i < 5; i++) {
            signIn(page, "bo", "wrong");
            assertThat(page).hasURL(address("/login?wrong"));
        }
        assertThat(page.locator(".login-news")).hasText("Brugernavn og adgangskode passer ikke sammen. Prøv igen.");

        signIn(page, "bo", PASSWORD);

        assertThat(page).hasURL(address("/login?wait"));
        assertThat(page.locator(".login-news")).containsText("Vent lidt");
        signIn(page, "nobody", PASSWORD);
        assertThat(page.locator(".login-news")).hasText("Brugernavn og adgangskode passer ikke sammen. Prøv igen.");
    }

    @Test
    void sessionEndsWhenTheAccountChanges(Page page) {
        account("carl", UserRole.MANAGER);
        account("chief", UserRole.ADMINISTRATOR);
        signIn(page, "carl", PASSWORD);
        assertThat(page.locator("#user")).containsText("carl");

        SystemUser.run(() -> admin.change(of("carl", UserRole.GUEST)));

        page.reload();
        assertThat(page).hasURL(address("/login"));
    }

    @Test
    void sessionGetsAnotherIdWhenSomebodySignsIn(Page page) {
        account("fia", UserRole.GUEST);
        page.navigate(address("/login"));
        assertThat(page.locator("#login-username")).isVisible();
        Cookie before = session(page);
        page.locator("#login-username").fill("fia");
        page.locator("#login-password").fill(PASSWORD);
        page.locator(".main-button").click();
        assertThat(page.locator("#user")).containsText("fia");
        Cookie after = session(page);

        assertThat(after.value).isNotEqualTo(before.value);
        assertThat(after.httpOnly).isTrue();
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        page.context().clearCookies();
        page.context().addCookies(List.of(new Cookie(before.name, before.value).setUrl(address("/"))));
        page.navigate(address("/"));
        assertThat(page).hasURL(address("/login"));
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ownPasswordIsChangedWithThePresentOne(Page page) {
        account("dora", UserRole.PLANNER);
        signIn(page, "dora", PASSWORD);
        page.locator("#user vaadin-menu-bar-button").first().click();
        page.getByText("Skift adgangskode").click();
        page.locator("#present-password input").fill(PASSWORD);
        page.locator("#new-password input").fill("otte kloge bænkebidere synger");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Skift").setExact(true))
                .click();

        assertThat(page).hasURL(address("/login"));
        signIn(page, "dora", PASSWORD);
        assertThat(page).hasURL(address("/login?wrong"));
        signIn(page, "dora", "otte kloge bænkebidere synger");
        assertThat(page.locator("#user")).containsText("dora");
    }

    @Test
    void plannerFindsNoPageOfTheAdministrator(Page page) {
        account("eva", UserRole.PLANNER);
        signIn(page, "eva", PASSWORD);
        assertThat(page.locator("#user")).containsText("eva");

        for (String path : new String[] {"/accounts", "/audit", "/personal-data"}) {
            page.navigate(address(path));
            assertThat(page.locator("h1")).hasText("Siden findes ikke");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void logInPageIsAccessible(ColorScheme scheme, Page page) {
        account("any-" + scheme.name().toLowerCase(Locale.ROOT), UserRole.GUEST);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(address("/login?wrong"));
        assertThat(page.locator("#login-password")).isVisible();

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void account(String username, UserRole role) {
        String code = SystemUser.call(() -> admin.create(of(username, role)));
        passwords.redeem(code, PASSWORD);
    }

    private static Account of(String username, UserRole role) {
        return new Account(username, username, Set.of(role), Optional.empty(), false, 1);
    }

    private void signIn(Page page, String username, String password) {
        page.navigate(address("/login"));
        page.locator("#login-username").fill(username);
        page.locator("#login-password").fill(password);
        page.locator(".main-button").click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
