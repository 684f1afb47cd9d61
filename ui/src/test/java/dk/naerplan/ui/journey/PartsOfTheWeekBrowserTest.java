package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.FreshPlans;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day, a person, an area, a session: the manager works on one of them, and the page shows that the rest stays as it is. */
@Journey
class PartsOfTheWeekBrowserTest {

    private static final String FREE_DAY = ".day[data-row=amina][data-day='3']";

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @ParameterizedTest
    @EnumSource
    void dayAndPersonAreLockedAndUnlocked(Hand.Kind kind, Page page) {
        open(page);
        Hand hand = kind.on(page);

        hand.askFor(page.locator(FREE_DAY), "Lås dagen");
        assertThat(page.locator(".day[data-day='3'] .block.locked")).hasCount(1);
        assertThat(page.locator(".day[data-day='0'] .block.locked")).hasCount(0);
        hand.askFor(page.locator(FREE_DAY), "Lås dagen op");
        assertThat(page.locator(".day[data-day='3'] .block.locked")).hasCount(0);

        Locator bo = page.locator(".who[data-row=bo]");
        hand.askFor(bo, "Lås medarbejderens uge");
        assertThat(page.locator(".day[data-row=bo] .block.locked")).hasCount(2);
        assertThat(page.locator(".day[data-row=amina] .block.locked")).hasCount(1);
        hand.askFor(bo, "Lås medarbejderens uge op");
        assertThat(page.locator(".day[data-row=bo] .block.locked")).hasCount(0);
        assertThat(page.locator(".day[data-row=amina] .block.locked")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void sessionIsAddedChangedAndCancelled(Hand.Kind kind, Page page) {
        open(page);
        Hand hand = kind.on(page);
        Locator empty = page.locator(".empty-part");
        assertThat(empty).hasCount(2);

        hand.askFor(page.locator(FREE_DAY), "Ny aktivitetsgang");
        hand.pick(page.locator(".form-dialog vaadin-combo-box input").first(), "Fritidsjob");
        assertThat(duration(page)).hasValue("90");
        hand.press(page.locator(".session-save"));
        assertThat(empty).hasCount(3);
        assertThat(empty.filter(new Locator.FilterOptions().setHasText("Fritidsjob")))
                .containsText(Pattern.compile("tor"));

        hand.askFor(block(page, "Bydelshave"), "Ret aktivitetsgangen");
        assertThat(duration(page)).hasValue("180");
        hand.write(duration(page), "120");
        hand.press(page.locator(".session-save"));
        assertThat(block(page, "Bydelshave").locator(".block-end")).hasText(Pattern.compile("–11.00"));

        hand.askFor(block(page, "Tryghedsvandring"), "Aflys aktivitetsgangen");
        hand.press(page.locator(".ask-confirm"));
        assertThat(block(page, "Tryghedsvandring")).hasCount(0);
        assertThat(empty).hasCount(3);
    }

    @Test
    void searchOfAPersonAndOfAnAreaChangesNothingThatIsDecidedOutside(Page page) {
        open(page);
        page.locator(".search-limit").click();
        page.getByRole(AriaRole.OPTION).first().click();
        List<String> placed = placements(page, "bo");

        search(Hand.Kind.KEYBOARD.on(page), page, "En medarbejder", "Amina");
        assertThat(page.locator(".day[data-row=bo] .block-title"))
                .containsText(new String[] {"Tryghedsvandring", "Fritidsjob", "Bydelshave"});
        assertThat(placements(page, "bo")).isEqualTo(placed);

        open(page);
        List<String> aminas = placements(page, "amina");
        search(Hand.Kind.POINTER.on(page), page, "Et boligområde", "Nord");
        assertThat(page.locator(".day[data-row=amina][data-day='1'] .block-title"))
                .hasText("Familiekursus");
        assertThat(page.locator(".day[data-row=amina][data-day='0'] .block-title"))
                .containsText(new String[] {"Teammøde"});
        assertThat(placements(page, "bo")).isEqualTo(placed);
        assertThat(placements(page, "amina")).startsWith(aminas.toArray(String[]::new));
    }

    @Test
    void formOfASessionFitsAnEnlargedWindow(Page page) {
        open(page);
        Hand.Kind.POINTER.on(page).askFor(block(page, "Bydelshave"), "Ret aktivitetsgangen");
        assertThat(duration(page)).hasValue("180");
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Enlarged.troubles(page)).isEmpty();
    }

    private void open(Page page) {
        page.navigate("http://localhost:" + port + fresh.addressOfStates());
        assertThat(block(page, "Bydelshave")).isVisible();
    }

    private static void search(Hand hand, Page page, String part, String name) {
        hand.choose(page.locator(".scope-menu vaadin-menu-bar-button").first(), part, name);
        assertThat(page.locator(".search-progress")).isVisible();
        hand.press(page.locator(".proposal-accept"));
        assertThat(page.locator(".proposal")).isHidden();
    }

    private static List<String> placements(Page page, String employee) {
        return page.locator(".day[data-row=%s] .chip".formatted(employee)).allTextContents();
    }

    private static Locator duration(Page page) {
        return page.locator(".form-dialog vaadin-integer-field input").first();
    }

    private static Locator block(Page page, String title) {
        return page.locator(".block").filter(new Locator.FilterOptions().setHasText(title));
    }
}
