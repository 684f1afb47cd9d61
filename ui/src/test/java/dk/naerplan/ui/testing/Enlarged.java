package dk.naerplan.ui.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page in a window of 1280 × 1024 pixels that somebody has enlarged to 400 %. */
public final class Enlarged {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 256;

    /** What makes the page itself wider than its window; whatever scrolls within a part of its own is left out. */
    private static final String TOO_WIDE = """
            width => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
              .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
              .filter(element => !element.closest('vaadin-grid, .sr-only'))
              .map(element => 'wider than the page: ' + element.cloneNode(false).outerHTML.slice(0, 120)).slice(0, 8)
            """;

    private Enlarged() {}

    /** What is too wide, and what axe finds; the page stays enlarged. */
    public static List<String> troubles(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        var troubles = new ArrayList<String>();
        ((List<?>) page.evaluate(TOO_WIDE, WIDTH)).forEach(each -> troubles.add(each.toString()));
        troubles.addAll(Accessibility.violations(page));
        return troubles;
    }
}
