package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dk.naerplan.solver.domain.WeekTime;

/** Somebody without a mouse. The focus is looked at on every step: it is somewhere, it is seen, and it never falls off the page. */
record Keyboard(Page page) implements Hand {

    private static final int MOST_STOPS = 150;
    private static final int MOST_BLOCKS = 30;
    private static final int MOST_CELLS = 70;
    private static final double SAME_COLUMN = 20;

    private static final String HAS_FOCUS = "goal => goal.matches(':focus') || goal.contains(document.activeElement)";

    private static final String IS_SOMEWHERE =
            "() => document.activeElement && document.activeElement !== document.body";

    /** What is wrong with the place of the focus; empty if nothing is. */
    private static final String TROUBLE = """
            () => {
              const chain = [document.activeElement];
              while (chain[0].shadowRoot && chain[0].shadowRoot.activeElement) chain.unshift(chain[0].shadowRoot.activeElement);
              if (chain[0].localName === 'main') return '';
              const rings = (element, part) => {
                const style = getComputedStyle(element, part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              };
              const ringed = (element) => rings(element) || rings(element, '::before') || rings(element, '::after');
              const around = [];
              for (let at = chain[0]; at && around.length < 6; at = at.parentElement || (at.getRootNode() && at.getRootNode().host)) around.push(at);
              const all = around.flatMap((at) => [at, ...(at.shadowRoot ? at.shadowRoot.querySelectorAll('*') : [])]);
              const box = (chain[0].getBoundingClientRect().width ? chain[0] : chain[0].parentElement).getBoundingClientRect();
              const seen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
              const name = chain[0].outerHTML.slice(0, 200);
              return !seen ? 'out of sight: ' + name : all.some(ringed) ? '' : 'without a ring: ' + name;
            }
            """;

    /** The key that leads from the cell with the focus towards what another one holds; empty when it is the same. */
    private static final String TOWARDS_CELL = """
            goal => {
              const grid = goal.closest('vaadin-grid');
              const cell = grid.shadowRoot.activeElement;
              if (!cell) return grid.contains(document.activeElement) && grid !== document.activeElement ? 'Escape' : 'Tab';
              if (cell.localName !== 'td') return 'Tab';
              const here = cell.getBoundingClientRect();
              const there = goal.closest('vaadin-grid-cell-content').getBoundingClientRect();
              const across = there.left + there.width / 2 - here.left - here.width / 2;
              const down = there.top + there.height / 2 - here.top - here.height / 2;
              return Math.abs(down) > here.height / 2 ? (down > 0 ? 'ArrowDown' : 'ArrowUp')
                : Math.abs(across) > here.width / 2 ? (across > 0 ? 'ArrowRight' : 'ArrowLeft') : '';
            }
            """;

    @Override
    public void press(Locator what) {
        goTo(what);
        page.keyboard().press("Enter");
        staysSomewhere();
    }

    @Override
    public void tick(Locator box) {
        goTo(box);
        page.keyboard().press("Space");
        staysSomewhere();
    }

    @Override
    public void pick(Locator field, String option) {
        goTo(field);
        page.keyboard().type(option);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)))
                .isVisible();
        page.keyboard().press("Enter");
    }

    @Override
    public void choose(Locator block) {
        goToBlock(block);
        page.keyboard().press("Enter");
    }

    @Override
    public void give(Locator block, String employee, Locator day) {
        goToBlock(block);
        page.keyboard().press("m");
        Locator list = page.getByRole(AriaRole.DIALOG);
        press(list.locator(".option", new Locator.LocatorOptions().setHasText(employee)));
        assertThat(day.locator(".block:focus")).isVisible();
    }

    @Override
    public void lock(Locator block) {
        goToBlock(block);
        page.keyboard().press("l");
    }

    @Override
    public void askFor(Locator spot, String entry) {
        if ((boolean) spot.evaluate("spot => spot.matches('.block')")) {
            goToBlock(spot);
        } else {
            goToCell(spot);
        }
        page.keyboard().press("Shift+F10");
        new MenuKeys(page).take(entry);
        staysSomewhere();
    }

    @Override
    public void choose(Locator menu, String within, String name) {
        goTo(menu);
        page.keyboard().press("Enter");
        var keys = new MenuKeys(page);
        keys.enter(within);
        keys.take(name);
    }

    @Override
    public void write(Locator field, String text) {
        goTo(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Into the board, and from cell to cell. */
    private void goToCell(Locator goal) {
        assertThat(goal).isVisible();
        if (!hasFocus(page.locator(".board"))) {
            goTo(page.locator(".board"));
        }
        String key = (String) goal.evaluate(TOWARDS_CELL);
        for (int i = 0; i < MOST_CELLS && !key.isEmpty(); i++) {
            page.keyboard().press(key);
            isSeen();
            key = (String) goal.evaluate(TOWARDS_CELL);
        }
        assertThat(key).as("way to %s", goal).isEmpty();
    }

    private void goTo(Locator goal) {
        assertThat(goal).isVisible();
        for (int i = 0; i < MOST_STOPS && !hasFocus(goal); i++) {
            page.keyboard().press("Tab");
            isSeen();
        }
        assertThat(hasFocus(goal)).as("focus on %s", goal).isTrue();
    }

    /** Into the board, and from block to block towards the one that is wanted. */
    private void goToBlock(Locator block) {
        assertThat(block).isVisible();
        if (!hasFocus(page.locator(".board"))) {
            goTo(page.locator(".board"));
            page.keyboard().press("Tab");
        }
        for (int i = 0; i < MOST_CELLS && page.locator(".block:focus").count() == 0; i++) {
            enterNextCell(i);
        }
        for (int i = 0; i < MOST_BLOCKS && !hasFocus(block); i++) {
            page.keyboard().press(towards(block));
            isSeen();
        }
        assertThat(block).isFocused();
    }

    /** From day to day, and from row to row. A cell without a block is left again. */
    private void enterNextCell(int number) {
        page.keyboard().press("Escape");
        if (number % WeekTime.DAYS_PER_WEEK == WeekTime.DAYS_PER_WEEK - 1) {
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Home");
        }
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
    }

    private String towards(Locator block) {
        BoundingBox here = page.locator(".block:focus").boundingBox();
        BoundingBox there = block.boundingBox();
        if (Math.abs(there.x - here.x) > SAME_COLUMN) {
            return there.x > here.x ? "ArrowRight" : "ArrowLeft";
        }
        return there.y > here.y ? "ArrowDown" : "ArrowUp";
    }

    private static boolean hasFocus(Locator goal) {
        return goal.count() > 0 && (boolean) goal.first().evaluate(HAS_FOCUS);
    }

    /** Whatever the key did, the focus is not lost by it. */
    private void staysSomewhere() {
        page.waitForFunction(IS_SOMEWHERE);
    }

    /** Past the last stop, the browser itself has the focus once. */
    private void isSeen() {
        if ((boolean) page.evaluate(IS_SOMEWHERE)) {
            assertThat((String) page.evaluate(TROUBLE)).as("the focus").isEmpty();
        }
    }
}
