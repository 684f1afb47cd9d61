package dk.naerplan.ui.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class RosterBrowserTest {

    /** What can be pressed, is seen, and is smaller than 24 pixels either way. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a, button, summary, vaadin-button, vaadin-select, vaadin-text-field, vaadin-slider')]
              .filter(element => element.checkVisibility() && !element.matches('.skip-link, .sr-only'))
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([element, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(([element, box]) => `${element.outerHTML.slice(0, 80)}: ${box.width} x ${box.height}`)
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Test
    void managerFindsAPlanAndTheBoardKeepsIt(Page page) {
        page.navigate(address("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uge sample"))
                .first()
                .click();
        assertThat(page).hasTitle("Uge sample · Nærplan");
        assertThat(page.locator(".who-name").first()).hasText("Karen B.");
        assertThat(figure(page, "Dækning")).hasText("0 %");

        button(page, "Find plan").click();
        assertThat(page.locator(".block").first()).isVisible();
        assertThat(figure(page, "Dækning")).not().hasText("0 %");
        button(page, "Stop og behold").click();

        assertThat(button(page, "Find plan")).isVisible();
        assertThat(page.locator(".block").first()).isVisible();
        String coverage = figure(page, "Dækning").textContent();
        page.reload();
        assertThat(page.locator(".block").first()).isVisible();
        assertThat(figure(page, "Dækning")).hasText(coverage);
    }

    @Test
    void balanceIsTriedBeforeItIsUsed(Page page) {
        page.navigate(address(fresh.addressOfSample()));
        Locator slider = page.getByRole(AriaRole.SLIDER);
        Locator tried = page.locator(".balance-panel");

        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".balance-value")).hasText("55");
        assertThat(page.locator(".balance-effect")).hasText("Sammenhæng mellem områder tæller mest");
        assertThat(tried.locator("table")).containsText("Med 55");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(tried).isHidden();
        assertThat(page.locator(".balance-value")).hasText("50");

        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(tried.locator(".balance-outcome table")).containsText("Kort søgning med 55");
        button(page, "Brug og find plan").click();
        button(page, "Stop og behold").click();
        assertThat(button(page, "Find plan")).isVisible();
        page.reload();
        assertThat(page.locator(".balance-value")).hasText("55");
    }

    @Test
    void languageAndColoursChangeInPlaceAndAreRemembered(Page page) {
        page.navigate(address(fresh.addressOfStates()));
        assertThat(page.locator("html")).hasAttribute("lang", "da");

        button(page, "English").click();
        assertThat(page.locator(".empty-count")).hasText("2 unstaffed seats");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        button(page, "Switch between light and dark").click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");

        page.reload();
        assertThat(page.locator(".empty-count")).hasText("2 unstaffed seats");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        button(page, "Switch between light and dark").click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
    }

    @Test
    void sentenceLeadsToItsBlock(Page page) {
        page.navigate(address(fresh.addressOfStates()));
        page.locator(".sentence").first().click();

        assertThat(page.locator(".block.selected")).isFocused();
        assertThat(page.locator(".seat-panel h2")).isVisible();
    }

    @Test
    void everyNumberTellsWhereItComesFrom(Page page) {
        page.navigate(address(fresh.addressOfStates()));

        page.locator(".figure-line")
                .filter(new Locator.FilterOptions().setHasText("Planlagte timer"))
                .click();

        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.ROWHEADER))
                .hasText(new String[] {"Amina", "Bo"});
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void boardSaysThatItKeepsStillUnderThePointer(Page page) {
        page.navigate(address(fresh.addressOfSample()));
        button(page, "Find plan").click();
        assertThat(page.locator(".search-progress")).isVisible();

        page.locator(".board").hover();
        assertThat(page.locator(".board-held")).isVisible();

        page.locator(".top-bar").hover();
        assertThat(page.locator(".board-held")).isHidden();
    }

    @Test
    void backLeadsToThePlans(Page page) {
        page.navigate(address("/plans"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uge states"))
                .first()
                .click();
        assertThat(page.locator(".board")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/plan/.*"));

        page.goBack();

        assertThat(page.locator("h1")).hasText("Ugeplaner");
        assertThat(page).hasTitle("Ugeplaner · Nærplan");
    }

    @Test
    void narrowPageScrollsInOneDirectionOnly(Page page) {
        page.setViewportSize(320, 640);
        page.navigate(address(fresh.addressOfStates()));
        assertThat(page.locator(".who-name").first()).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void chosenSeatAndEmptySeatsLeaveTheBoardItsRoomOnASmallScreen(Page page) {
        page.setViewportSize(1280, 720);
        page.navigate(address(fresh.addressOfStates()));
        page.locator(".block").first().click();
        page.locator(".empty-strip summary").click();
        assertThat(page.locator(".seat-panel h2")).isVisible();
        assertThat(page.locator(".empty-seats")).isVisible();

        assertThat(page.locator(".legend")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(bottom(page.locator(".legend")))
                .isLessThanOrEqualTo(page.locator(".seat-panel").boundingBox().y);
    }

    private static double bottom(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height;
    }

    @Test
    void everythingThatCanBePressedIsLargeEnough(Page page) {
        page.navigate(address(fresh.addressOfStates()));
        page.locator(".block").first().click();
        assertThat(page.locator(".seat-panel h2")).isVisible();
        page.locator(".empty-strip summary").click();

        assertThat(page.evaluate(TOO_SMALL))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private static Locator figure(Page page, String name) {
        return page.locator(".figure-tile")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator(".figure-value");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
