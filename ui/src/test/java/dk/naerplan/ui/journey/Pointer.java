package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import dk.naerplan.ui.testing.RulesExplained;
import java.util.regex.Pattern;

/** Somebody with a mouse, who drags. */
record Pointer(Page page) implements Hand {

    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void tick(Locator box) {
        box.click();
    }

    @Override
    public void pick(Locator field, String option) {
        field.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    @Override
    public void choose(Locator block) {
        block.click();
    }

    @Override
    public void give(Locator block, String employee, Locator day) {
        RulesExplained.await(page);
        block.hover();
        page.mouse().down();
        BoundingBox box = day.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 8);
        page.mouse().move(box.x + box.width / 2, box.y + 10);
        assertThat(day).hasAttribute("data-target", Pattern.compile("[gp]"));
        assertThat(page.locator(".drag-tip")).not().hasText("…");
        page.mouse().up();
        assertThat(page.locator(".landing")).hasCount(0);
    }

    @Override
    public void lock(Locator block) {
        askFor(block, "Lås");
    }

    @Override
    public void askFor(Locator spot, String entry) {
        spot.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        item(entry).click();
    }

    @Override
    public void choose(Locator menu, String within, String name) {
        menu.click();
        item(within).click();
        item(name).click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    private Locator item(String name) {
        return page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
