package dk.naerplan.ui.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What the rules say comes after the board has been drawn, and moves it down a little: not the moment to take something up. */
public final class RulesExplained {

    /** The place of the broken rules among the figures. */
    private static final int BROKEN_RULES = 3;

    private RulesExplained() {}

    /** Waits until their number stands above the board. */
    public static void await(Page page) {
        assertThat(page.locator(".figure-value").nth(BROKEN_RULES)).hasText(Pattern.compile("\\d"));
    }
}
