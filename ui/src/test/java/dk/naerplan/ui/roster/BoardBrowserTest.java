package dk.naerplan.ui.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.RulesExplained;
import dk.naerplan.ui.testing.TestRosters;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board by pointer and by keyboard, in a real browser. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class BoardBrowserTest {

    private static final int THURSDAY = 3;

    /** Remembers, frame by frame, how far down the last block of the board is drawn. */
    private static final String TOPS = """
            window.naerTops = new Set();
            const look = () => {
              const block = [...document.querySelectorAll('.board .block')].at(-1);
              if (block) window.naerTops.add(Math.round(block.getBoundingClientRect().top) + ' ' + block.dataset.seat);
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    private void open(Page page) {
        page.navigate("http://localhost:" + port + fresh.addressOfStates());
        assertThat(block(page, "Bydelshave")).isVisible();
        RulesExplained.await(page);
    }

    private static Locator block(Page page, String title) {
        return page.locator(".block").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator cell(Page page, String row, int day) {
        return page.locator(".day[data-row='%s'][data-day='%d']".formatted(row, day));
    }

    private static void takeUp(Page page, Locator what) {
        what.hover();
        page.mouse().down();
    }

    private static void holdOver(Page page, Locator where) {
        var box = where.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 8);
        page.mouse().move(box.x + box.width / 2, box.y + 10);
    }

    /** Where it may land. */
    private static Locator gardenHeldOverAmina(Page page) {
        Locator target = cell(page, "amina", THURSDAY);
        takeUp(page, block(page, "Bydelshave"));
        holdOver(page, target);
        assertThat(target).hasAttribute("data-target", Pattern.compile("[gp]"));
        assertThat(page.locator(".drag-tip")).not().hasText("…");
        return target;
    }

    @Test
    void boardStaysWhereItIsWhenTheRulesAreExplained(Page page) {
        page.addInitScript(TOPS);
        open(page);

        assertThat(page.evaluate("() => [...window.naerTops]").toString()).matches("\\[[^,]*]");
    }

    @Test
    void dragShowsWhereItFitsWhatItCostsAndMovesTheSeat(Page page) {
        open(page);
        Locator target = gardenHeldOverAmina(page);
        page.mouse().up();
        assertThat(page.locator(".landing")).hasCount(0);

        assertThat(target.locator(".block-title")).hasText("Bydelshave");
        assertThat(page.locator(".drag-tip")).hasCount(0);
        assertThat(page.locator(".block:focus")).hasText(Pattern.compile("Bydelshave"));
    }

    @Test
    void droppedBlockStandsAtItsNewPlaceBeforeTheServerHasAnswered(Page page) {
        open(page);
        Locator target = gardenHeldOverAmina(page);
        var held = new ArrayDeque<Route>();
        Pattern asking = Pattern.compile("v-r=uidl");
        page.route(asking, held::add);
        page.mouse().up();

        assertThat(target.locator(".landing")).containsText("Bydelshave");
        assertThat(cell(page, "bo", THURSDAY).locator("[data-seat]", withText("Bydelshave")))
                .isHidden();
        assertThat(target.locator("[data-seat]", withText("Bydelshave"))).hasCount(0);

        page.waitForCondition(() -> !held.isEmpty());
        page.unroute(asking);
        held.forEach(Route::resume);
        assertThat(target.locator("[data-seat]", withText("Bydelshave"))).isVisible();
        assertThat(page.locator(".landing")).hasCount(0);
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    @Test
    void dropThatBreaksARuleSaysWhichAndAsks(Page page) {
        open(page);
        page.locator(".empty-strip summary").click();
        Locator target = cell(page, "bo", 0);

        takeUp(page, page.locator(".empty-seats [data-seat^='konfliktmaegling']"));
        holdOver(page, target);
        assertThat(target).hasAttribute("data-target", "b");
        assertThat(page.locator(".drag-tip[data-grade=breaking]")).containsText("Mediation");
        page.mouse().up();
        assertThat(page.locator(".landing")).hasCount(0);

        Locator asked = page.getByRole(AriaRole.DIALOG);
        assertThat(asked).containsText("Mediation");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Gør det alligevel", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(target.locator(".block.broken")).containsText("Konfliktmægling");
    }

    @Test
    void keyboardLocksMovesTakesBackAndGoesFromBlockToBlock(Page page) {
        open(page);
        Locator garden = block(page, "Bydelshave");
        garden.focus();

        page.keyboard().press("l");
        assertThat(page.locator(".block.locked:focus")).hasText(Pattern.compile("Bydelshave"));

        page.keyboard().press("m");
        Locator list = page.getByRole(AriaRole.DIALOG);
        assertThat(list).containsText("Til en anden medarbejder");
        assertThat(Accessibility.violations(page)).isEmpty();
        list.locator(".option", new Locator.LocatorOptions().setHasText("Amina"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(cell(page, "amina", THURSDAY).locator(".block")).hasText(Pattern.compile("Bydelshave"));

        assertThat(page.locator(".block:focus")).hasText(Pattern.compile("Bydelshave"));
        page.keyboard().press("Control+z");
        assertThat(cell(page, "bo", THURSDAY).locator(".block")).hasText(Pattern.compile("Bydelshave"));
        page.keyboard().press("Control+y");
        assertThat(cell(page, "amina", THURSDAY).locator(".block")).hasText(Pattern.compile("Bydelshave"));

        page.reload();
        block(page, "Bydelshave").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".block:focus")).not().hasText(Pattern.compile("Bydelshave"));
    }

    @Test
    void menuOfABlockAndOfADay(Page page) {
        open(page);
        block(page, "Fritidsjob").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        Locator menu = page.getByRole(AriaRole.MENU);
        assertThat(menu).containsText("Lås hele aktivitetsgangen");
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText("Gør ubemandet"))
                .click();
        assertThat(block(page, "Fritidsjob")).hasCount(0);

        cell(page, "bo", 1).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText("Registrér fravær"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Skriv aldrig, hvorfor nogen er væk");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator(".absence-only").click();
        assertThat(cell(page, "bo", 1).locator(".note.absence")).isVisible();
    }
}
