package dk.naerplan.ui.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
@As(UserRole.ADMINISTRATOR)
class PersonalDataBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void everythingAboutAnEmployeeIsDownloadedUnderANameThatTellsNothing(Page page) throws IOException {
        choose(page);

        Download download =
                page.waitForDownload(() -> page.locator("#privacy-export").click());

        assertThat(download.suggestedFilename()).isEqualTo("persondata.json");
        assertThat(download.url()).doesNotContainIgnoringCase("karen");
        JsonNode all = JsonMapper.shared().readTree(Files.readString(download.path()));
        assertThat(all.path("employee").asString()).isNotBlank();
        assertThat(all.path("names")).isNotEmpty();
        assertThat(all.path("plans")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pageAndWarningAreAccessible(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        choose(page);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator("#privacy-erase").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#privacy-erase-now")).isDisabled();
        page.locator("#privacy-known input").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#privacy-erase-now")).isEnabled();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("#privacy-erase-now")).hasCount(0);
    }

    private void choose(Page page) {
        page.navigate("http://localhost:" + port + "/personal-data");
        page.locator("#privacy-employee input").click();
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator("#privacy-export")).isVisible();
    }
}
