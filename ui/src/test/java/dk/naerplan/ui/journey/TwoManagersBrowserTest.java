package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserSignIn;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.FreshPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two managers change the same week without knowing of each other. */
@Journey
class TwoManagersBrowserTest {

    private static final String BOTH = "Behold begge dele";
    private static final String COPY = "Gem mine som en kopi";

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Test
    void secondSeesWhatTheFirstChangedAndBothAreKept(Page first) {
        Page second = other(first);
        openFor(first, second);

        press(first, "Bydelshave", "l");
        assertThat(block(first, "Bydelshave", ".locked")).isVisible();
        press(second, "Fritidsjob", "l");

        Locator asked = second.getByRole(AriaRole.DIALOG);
        assertThat(asked).containsText("Planen er ændret imens");
        assertThat(asked).containsText("Bydelshave");
        assertThat(Accessibility.violations(second)).isEmpty();
        assertThat(Enlarged.troubles(second)).isEmpty();
        second.setViewportSize(1440, 900);
        button(second, BOTH).click();

        assertThat(block(second, "Fritidsjob", ".locked")).isVisible();
        assertThat(block(second, "Bydelshave", ".locked")).isVisible();
        first.reload();
        assertThat(block(first, "Fritidsjob", ".locked")).isVisible();
        assertThat(block(first, "Bydelshave", ".locked")).isVisible();
    }

    @Test
    void sameThingChangedTwiceIsLostToNobody(Page first) {
        Page second = other(first);
        openFor(first, second);
        String address = second.url();

        press(first, "Fritidsjob", "Delete");
        assertThat(block(first, "Fritidsjob", "")).hasCount(0);
        press(second, "Fritidsjob", "l");

        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Fritidsjob");
        button(second, COPY).click();

        assertThat(second).not().hasURL(address);
        assertThat(block(second, "Fritidsjob", ".locked")).isVisible();
        first.reload();
        assertThat(block(first, "Bydelshave", "")).isVisible();
        assertThat(block(first, "Fritidsjob", "")).hasCount(0);
    }

    private Page other(Page first) {
        var context = first.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("da-DK").setViewportSize(1440, 900));
        BrowserSignIn.as(UserRole.MANAGER, context, "http://localhost:" + port);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private void openFor(Page first, Page second) {
        String address = "http://localhost:" + port + fresh.addressOfStates();
        first.navigate(address);
        second.navigate(address);
    }

    private static void press(Page page, String title, String key) {
        block(page, title, "").focus();
        page.keyboard().press(key);
    }

    private static Locator block(Page page, String title, String state) {
        return page.locator(".block" + state).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
