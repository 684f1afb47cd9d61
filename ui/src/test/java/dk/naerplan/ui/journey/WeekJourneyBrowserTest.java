package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager's Friday: from an example to a week on the wall. */
@Journey
class WeekJourneyBrowserTest {

    private static final int THURSDAY = 3;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void weekFromAnExampleIsPlannedAskedChangedLockedPlannedAgainPublishedAndPrinted(Hand.Kind kind, Page page) {
        Hand hand = kind.on(page);
        page.navigate("http://localhost:" + port + "/");
        hand.press(button(page, "Lav en plan ud fra Uge states"));
        assertThat(page.locator("h1")).hasText("Uge states");

        takePartOfAProposal(hand, page);
        askWhoCan(hand, page);
        giveToAminaAndLock(hand, page);
        planAgain(hand, page);
        publish(hand, page);
        print(hand, page);
    }

    private static void takePartOfAProposal(Hand hand, Page page) {
        find(hand, page);
        hand.press(page.locator(".proposal-changes > summary"));
        hand.tick(page.locator(".change-group-head vaadin-checkbox").first());
        assertThat(page.locator(".proposal-accept")).hasText(Pattern.compile("Tag \\d+ ændring.*"));
        hand.press(page.locator(".proposal-accept"));
        assertThat(page.locator(".proposal")).isHidden();
    }

    private static void askWhoCan(Hand hand, Page page) {
        hand.choose(garden(page));
        assertThat(page.locator(".seat-panel h2")).hasText("Bydelshave");
        assertThat(page.locator(".candidates .seat-who")).containsText("Amina");
        hand.press(page.locator(".candidate-holder .ask-why"));
        assertThat(page.locator(".candidate-holder .answer")).not().isEmpty();
    }

    private static void giveToAminaAndLock(Hand hand, Page page) {
        Locator thursday = page.locator(".day[data-row=amina][data-day='%d']".formatted(THURSDAY));
        hand.give(garden(page), "Amina", thursday);
        assertThat(thursday.locator(".block-title")).hasText("Bydelshave");
        hand.lock(garden(page));
        assertThat(thursday.locator(".block.locked")).isVisible();
    }

    private static void planAgain(Hand hand, Page page) {
        find(hand, page);
        hand.press(page.locator(".proposal-accept"));
        assertThat(page.locator(".proposal")).isHidden();
        assertThat(page.locator(".day[data-row=amina][data-day='%d'] .block.locked".formatted(THURSDAY)))
                .containsText("Bydelshave");
    }

    private static void publish(Hand hand, Page page) {
        hand.press(page.locator(".plan-publish"));
        assertThat(page.locator(".publish-changes")).isVisible();
        for (Locator box : page.locator(".publish-acceptance").all()) {
            hand.tick(box);
        }
        hand.press(page.locator(".publish-confirm"));
        assertThat(page.locator(".badge.state")).hasText("Udgivet");
    }

    private static void print(Hand hand, Page page) {
        hand.press(page.locator(".plan-share"));
        Page paper = page.context().waitForPage(() -> hand.press(page.locator("#share-print-area")));
        assertThat(paper.locator(".sheet").first()).isVisible();
        assertThat(paper.locator(".sheets")).containsText("Bydelshave");
        assertThat(paper.locator(".sheets")).containsText("Amina");
    }

    /** Lets the search run to its end. */
    private static void find(Hand hand, Page page) {
        hand.press(page.locator(".search-toggle"));
        assertThat(page.locator(".search-progress")).isVisible();
        assertThat(page.locator(".proposal-accept")).isVisible();
    }

    private static Locator garden(Page page) {
        return page.locator(".block").filter(new Locator.FilterOptions().setHasText("Bydelshave"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
