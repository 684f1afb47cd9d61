package dk.naerplan.ui.export.print;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser prints, and what it downloads. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class PrintBrowserTest {

    /** Points in a millimetre. */
    private static final float MILLIMETRE = 72 / 25.4f;

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @ParameterizedTest
    @CsvSource({"a4, 297, 210", "a3, 420, 297"})
    void eachAreaHasAPageOfItsOwn(String paper, int width, int height, Page page) throws IOException {
        open(page, "?by=area&paper=" + paper);
        int sheets = page.locator(".sheet").count();
        assertThat(sheets).isGreaterThan(1);

        try (PDDocument printed = print(page)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(sheets);
            for (int number = 1; number <= sheets; number++) {
                String heading = page.locator(".sheet h1").nth(number - 1).textContent();
                assertThat(text(printed, number)).contains(heading, "Uge 48", "UDKAST");
                var box = printed.getPage(number - 1).getMediaBox();
                assertThat(box.getWidth() / MILLIMETRE).isBetween(width - 2f, width + 2f);
                assertThat(box.getHeight() / MILLIMETRE).isBetween(height - 2f, height + 2f);
            }
        }
    }

    @Test
    void everybodyFitsOnOnePageWithoutTheControls(Page page) throws IOException {
        open(page, "?by=employee");

        try (PDDocument printed = print(page)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(text(printed, 1)).contains("Amina", "Bo").doesNotContain("Udskriv");
        }
    }

    @Test
    void planIsPrintedAndDownloadedFromItsPage(Page page) throws IOException {
        page.navigate("http://localhost:" + port + fresh.addressOfStates());
        page.locator(".plan-share").click();
        assertThat(page.locator("#share-workbook")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();

        Download workbook =
                page.waitForDownload(() -> page.locator("#share-workbook").click());
        assertThat(workbook.suggestedFilename()).isEqualTo("naerplan-2026-W48.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
        }
        Download calendar =
                page.waitForDownload(() -> page.locator("#share-calendar").click());
        assertThat(Files.readString(calendar.path())).startsWith("BEGIN:VCALENDAR");

        Page print = page.waitForPopup(() -> page.locator("#share-print-area").click());
        assertThat(print.locator(".sheet").first()).isVisible();
        print.evaluate("window.print = () => { document.body.dataset.printed = 'yes'; }");
        print.locator("#print").click();
        assertThat(print.locator("body")).hasAttribute("data-printed", "yes");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pageToPrintIsAccessible(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        open(page, "?by=employee");

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void open(Page page, String how) {
        page.navigate("http://localhost:" + port + fresh.addressOfStates().replace("/plan/", "/print/") + how);
        assertThat(page.locator(".sheet").first()).isVisible();
    }

    private static PDDocument print(Page page) throws IOException {
        return Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
