package dk.naerplan.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds against WCAG 2.1 A and AA and its own good practice. Axe is brought into a page once, and tells of what is broken
 * alone: {@link AxeBuilder} opens a second page each time, carries everything there and back, and takes three times as long.
 */
public final class Accessibility {

    private static final Map<String, Object> STANDARDS =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));

    /** The rules for what colours alone decide. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** Leaves out what is Vaadin's own, hidden until the connection is lost and outside of any landmark. */
    private static final String BROKEN = """
            async rules => {
              const found = await axe.run(
                {exclude: ['vaadin-connection-indicator']}, {runOnly: rules, resultTypes: ['violations']});
              return found.violations.map(
                rule => `${rule.id}: ${rule.help} [${rule.nodes.map(node => node.html).join(', ')}]`);
            }
            """;

    private Accessibility() {}

    /** The broken rules of the page, each with the elements that break it; empty if there are none. */
    public static List<String> violations(Page page) {
        return broken(page, STANDARDS);
    }

    /** The same for a page that was looked at before, and now shows other colours. */
    public static List<String> violationsOfColours(Page page) {
        return broken(page, COLOURS);
    }

    private static List<String> broken(Page page, Map<String, Object> rules) {
        assertThat(page.frames()).as("frames that axe would not look into").hasSize(1);
        if (page.evaluate("() => typeof axe === 'undefined'").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(BROKEN, rules))
                .stream().map(Object::toString).toList();
    }
}
