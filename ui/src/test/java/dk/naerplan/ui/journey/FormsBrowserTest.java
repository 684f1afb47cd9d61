package dk.naerplan.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.FreshPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody writes into or answers, which no address leads to: in a usual window, in the dark, and at 400 %. */
@Journey
class FormsBrowserTest {

    private static final String FREE_DAY = ".day[data-row=amina][data-day='3']";

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @ParameterizedTest
    @ValueSource(strings = {"areas", "residentGroups", "offices", "grants", "links", "travel"})
    void formOfEachTable(String table, Page page) {
        page.navigate(address("/organisation/" + table));
        assertThat(page.locator(".record-grid")).isVisible();
        page.locator("#new-record").click();
        assertThat(page.locator("#save-record")).isVisible();
        assertIsSound(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employees", "activities", "venues"})
    void formOfARecordWithAllItsParts(String table, Page page) {
        page.navigate(address("/organisation/" + table));
        page.locator(".record-link").first().click();
        assertThat(page.locator("#save-record")).isVisible();
        assertIsSound(page);
    }

    @Test
    void changeOfSeveralRecords(Page page) {
        page.navigate(address("/organisation/employees"));
        assertThat(page.locator(".record-link").first()).isVisible();
        page.locator(".record-grid vaadin-checkbox").first().click();
        page.locator("#change-marked").click();
        page.locator("vaadin-dialog vaadin-combo-box input").click();
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator(
                                ".record-form vaadin-combo-box, .record-form vaadin-multi-select-combo-box, .record-form vaadin-text-field")
                        .first())
                .isVisible();
        assertDialogIsSound(page);
    }

    @ParameterizedTest
    @CsvSource({
        "Bydelshave, Flyt, .move-dialog .option",
        "Bydelshave, Aflys aktivitetsgangen, .ask-confirm",
        "day, Ny aktivitetsgang, .session-save",
        "day, Vælg placering, .move-dialog .option",
        "day, Registrér fravær, .absence-repair"
    })
    void questionAboutASpotOfTheBoard(String spot, String entry, String content, Page page) {
        page.navigate(address(fresh.addressOfStates()));
        Locator place = spot.equals("day")
                ? page.locator(FREE_DAY)
                : page.locator(".block").filter(new Locator.FilterOptions().setHasText(spot));
        Hand.Kind.POINTER.on(page).askFor(place, entry);
        assertThat(page.locator(content).first()).isVisible();
        assertDialogIsSound(page);
    }

    @Test
    @As(UserRole.ADMINISTRATOR)
    void warningBeforeAnEmployeeIsForgotten(Page page) {
        page.navigate(address("/personal-data"));
        page.locator("#privacy-employee input").click();
        page.locator("vaadin-combo-box-item").first().click();
        page.locator("#privacy-erase").click();
        assertThat(page.locator("#privacy-erase-now")).isDisabled();
        assertDialogIsSound(page);
    }

    private static void assertDialogIsSound(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Accessibility.violationsOfColours(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertIsSound(page);
    }

    private static void assertIsSound(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Enlarged.troubles(page)).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
