package dk.naerplan.ui.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Function;

/** How somebody uses a page. */
interface Hand {

    /** The same journey is made by each of them. */
    enum Kind {
        POINTER(Pointer::new),
        KEYBOARD(Keyboard::new);

        private final Function<Page, Hand> maker;

        Kind(Function<Page, Hand> maker) {
            this.maker = maker;
        }

        Hand on(Page page) {
            return maker.apply(page);
        }
    }

    /** A button, a link, or what unfolds something. */
    void press(Locator what);

    void tick(Locator box);

    /** Chooses from a field with a list. */
    void pick(Locator field, String option);

    /** Chooses the block of a seat. */
    void choose(Locator block);

    /** Gives the seat of a block to an employee. */
    void give(Locator block, String employee, Locator day);

    void lock(Locator block);

    /** Asks what can be done at a block, a day of somebody, or a name, and does the first that begins like this. */
    void askFor(Locator spot, String entry);

    /** Goes into a menu, and from one into the next. */
    void choose(Locator menu, String within, String name);

    void write(Locator field, String text);
}
