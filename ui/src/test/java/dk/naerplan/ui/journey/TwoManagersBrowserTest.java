package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserSignIn;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.FreshPlans;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two managers change the same week without knowing of each other. */
@Journey
class TwoManagersBrowserTest {

    private static final String BOTH = "Behold begge dele";
    private static final String COPY = "Gem mine som en kopi";
    private static final String VISIT = "Besøg i boligen";

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Autowired
    private Plans plans;

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

    /** Whoever comes second has what they wanted, hears who did it, and goes on with the published week. */
    @Test
    void ofTwoWhoPublishTheSameAtOnceOneDoesAndTheOtherGoesOn(Page first) {
        Page second = other(first);
        PlanId plan = openClean(first, second);
        askToPublish(first);
        askToPublish(second);

        confirm(first).click();
        confirm(second).click();

        for (Page page : List.of(first, second)) {
            assertThat(page.locator(".badge.state")).hasText("Udgivet");
            assertThat(page.getByText(Pattern.compile("Planen er (allerede )?udgivet")))
                    .isVisible();
            assertThat(page.locator("vaadin-dialog")).hasCount(0);
        }
        assertThat(publications(plan)).isEqualTo(1);
        press(second, VISIT, "l");
        assertThat(block(second, VISIT, ".locked")).hasCount(1);
        first.reload();
        assertThat(block(first, VISIT, ".locked")).hasCount(1);
    }

    @Test
    void whoeverWouldPublishWhatHasBecomeAnotherSeesItFirst(Page first) {
        Page second = other(first);
        PlanId plan = openClean(first, second);
        askToPublish(second);
        press(first, VISIT, "Delete");
        assertThat(block(first, VISIT, "")).hasCount(1);

        confirm(second).click();

        Locator told = second.locator("vaadin-dialog.conflict");
        assertThat(told).containsText("Derfor er planen ikke udgivet endnu");
        assertThat(told).not().containsText("Din seneste ændring");
        assertThat(told.locator("li")).hasCount(1);
        assertThat(Accessibility.violations(second)).isEmpty();
        assertThat(Enlarged.troubles(second)).isEmpty();
        second.setViewportSize(1440, 900);
        assertThat(publications(plan)).isZero();
        button(second, "Vis den gemte udgave").click();
        assertThat(block(second, VISIT, "")).hasCount(1);
        askToPublish(second);
        confirm(second).click();
        assertThat(second.locator(".badge.state")).hasText("Udgivet");
        assertThat(publications(plan)).isEqualTo(1);
    }

    private PlanId openClean(Page... pages) {
        PlanId plan = SystemUser.call(() -> plans.create("Uge 48", Drafts.clean(), "anne", ""))
                .plan();
        for (Page page : pages) {
            page.navigate("http://localhost:" + port + "/plan/" + plan);
            assertThat(block(page, VISIT, "")).hasCount(2);
        }
        return plan;
    }

    private static Locator confirm(Page page) {
        return page.locator(".publish-confirm");
    }

    private static void askToPublish(Page page) {
        page.locator(".plan-publish").click();
        assertThat(confirm(page)).isEnabled();
    }

    private long publications(PlanId plan) {
        return SystemUser.call(() -> plans.history(plan)).stream()
                .filter(revision -> revision.kind() == RevisionKind.PUBLISHED)
                .count();
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
        block(page, title, "").first().focus();
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
