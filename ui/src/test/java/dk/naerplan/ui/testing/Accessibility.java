package dk.naerplan.ui.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds against WCAG 2.1 A and AA and its own good practice. */
public final class Accessibility {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private Accessibility() {}

    /** The broken rules of the page, each with the elements that break it; empty if there are none. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(STANDARDS)
                        // Vaadin's own, hidden until the connection is lost and outside of any landmark.
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        List<String> elements =
                rule.getNodes().stream().map(node -> node.getHtml()).toList();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), elements);
    }
}
