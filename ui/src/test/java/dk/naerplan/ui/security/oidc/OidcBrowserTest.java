package dk.naerplan.ui.security.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.security.account.AccountRefusedException;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.testing.BrowserExtension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through a real provider, started for the test. */
@SpringBootTest(
        classes = NaerplanApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "naerplan.demo=false",
            "naerplan.oidc.client-secret=" + OidcServer.SECRET,
            "naerplan.oidc.name=Kommunen"
        })
@ExtendWith(BrowserExtension.class)
@WithAnonymousUser
@DirtiesContext
class OidcBrowserTest {

    private static final ConfigurableApplicationContext SERVER = OidcServer.start();

    @LocalServerPort
    private int port;

    @Autowired
    private AccountAdmin admin;

    @Autowired
    private AuditLog log;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("naerplan.oidc.issuer", () -> OidcServer.issuer(SERVER));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void introduce() {
        OidcServer.know(SERVER, address(""));
        SystemUser.run(() -> {
            if (admin.list().isEmpty()) {
                admin.create(new Account("ida", "Ida", Set.of(UserRole.ADMINISTRATOR), Optional.empty(), false, 1));
                admin.create(new Account("bo@vest.dk", "Bo J.", Set.of(UserRole.MANAGER), Optional.empty(), false, 1));
            }
        });
    }

    @Test
    void providerVouchesForAManagerWhoSignsOutThereToo(Page page) {
        signIn(page, "mette");
        assertThat(page).hasURL(address("/"));
        assertThat(page.locator("#user")).containsText("Fra kommunen mette");

        page.locator("#user vaadin-menu-bar-button").first().click();
        assertThat(item(page, "Leder")).isVisible();
        assertThat(item(page, "Skift adgangskode")).hasCount(0);
        item(page, "Log ud").click();

        assertThat(page).hasURL(address("/login"));
        startAtTheProvider(page);
        assertThat(page.locator("#password")).isVisible();
        assertThat(log())
                .contains(
                        new Entry(AuditKind.ACCOUNT_CREATED, "mette"),
                        new Entry(AuditKind.SIGNED_IN, "mette"),
                        new Entry(AuditKind.SIGNED_OUT, "mette"));
    }

    @Test
    void rolesThatWeDoNotKnowGiveNone(Page page) {
        signIn(page, "niels");

        assertThat(page).hasURL(address("/login?not_admitted"));
        assertThat(page.locator(".login-news")).containsText("Du er kendt hos Kommunen");
        assertThat(roles("niels")).isEmpty();
    }

    @Test
    void nameOfOneOfOursIsNotTakenOver(Page page) {
        signIn(page, "ida");

        assertThat(page).hasURL(address("/login?not_admitted"));
        assertThat(roles("ida")).contains(Set.of(UserRole.ADMINISTRATOR));
    }

    @Test
    void nameOfTheApplicationIsNobodys(Page page) {
        signIn(page, "system");

        assertThat(page).hasURL(address("/login?not_admitted"));
    }

    @Test
    void addressOfOneOfOursGivesNoneOfTheirRights(Page page) {
        signIn(page, "bo");

        assertThat(page.locator("#user")).containsText("Fra kommunen bo");
        assertThat(roles("bo")).contains(Set.of(UserRole.GUEST));
        assertThat(roles("bo@vest.dk")).contains(Set.of(UserRole.MANAGER));
        assertThatThrownBy(() -> SystemUser.call(() -> admin.invite("bo"))).isInstanceOf(AccountRefusedException.class);
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private record Entry(AuditKind kind, String subject) {}

    private List<Entry> log() {
        return SystemUser.call(() -> log.newest(0, 100)).stream()
                .map(entry -> new Entry(entry.kind(), entry.subject()))
                .toList();
    }

    private Optional<Set<UserRole>> roles(String username) {
        return SystemUser.call(admin::list).stream()
                .filter(account -> account.username().equals(username))
                .map(Account::roles)
                .findFirst();
    }

    private void startAtTheProvider(Page page) {
        page.navigate(address("/login"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log ind med Kommunen"))
                .click();
    }

    private void signIn(Page page, String name) {
        startAtTheProvider(page);
        page.locator("#username").fill(name);
        page.locator("#password").fill("secret");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
