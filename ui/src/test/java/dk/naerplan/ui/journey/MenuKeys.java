package dk.naerplan.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Goes through an open menu by its arrows. */
record MenuKeys(Page page) {

    private static final int MOST_ENTRIES = 30;

    private static final String ENTRY = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              const entry = at && at.closest('[role=menuitem]');
              return entry && !entry.closest('vaadin-menu-bar-button') ? entry.textContent.trim() : '';
            }
            """;

    /** Does what an entry says. */
    void take(String name) {
        reach(name);
        page.keyboard().press("Enter");
    }

    /** Goes into the menu that an entry unfolds. */
    void enter(String name) {
        reach(name);
        page.keyboard().press("ArrowRight");
        page.waitForFunction("before => { const now = (" + ENTRY + ")(); return now !== '' && now !== before; }", name);
    }

    private void reach(String name) {
        page.waitForFunction("() => (" + ENTRY + ")() !== ''");
        for (int i = 0; i < MOST_ENTRIES && !entry().startsWith(name); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(entry()).as("entry of the menu").startsWith(name);
    }

    private String entry() {
        return (String) page.evaluate(ENTRY);
    }
}
