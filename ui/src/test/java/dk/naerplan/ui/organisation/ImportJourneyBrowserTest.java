package dk.naerplan.ui.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.TestRosters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With a workbook from the page and back: broken, understood, mended, a plan. And the pages of master data on the way. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ImportJourneyBrowserTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Test
    void brokenWorkbookIsMendedAndBecomesAPlan(Page page) throws IOException {
        open(page, "/plans");
        byte[] template = download(page, "Hent skabelon");
        page.locator("#read-file").click();
        upload(page, changed(template, workbook -> {
            workbook.getSheet("Medarbejdere").getRow(1).getCell(0).setCellFormula("1+1");
            workbook.getSheet("Aktiviteter").getRow(1).getCell(0).setCellValue("mellem rum");
        }));

        assertThat(page.locator(".remark-place").first()).isVisible();
        assertThat(page.locator(".remark-place").allTextContents()).contains("Medarbejdere!A2", "Aktiviteter!A2");
        assertThat(page.locator("#accept-file")).isHidden();
        assertThat(Accessibility.violations(page)).isEmpty();

        upload(page, template);
        page.locator("#accept-file").click();

        assertThat(page.locator(".board")).isVisible();
    }

    @Test
    void weekIsChangedByItsWorkbookAfterAPreview(Page page) throws IOException {
        open(page, "/plans");
        byte[] file = download(page, "Hent Excel");
        page.getByText("Læs Excel").first().click();
        upload(page, changed(file, workbook -> {
            int last = workbook.getSheet("Kompetencer").getLastRowNum() + 1;
            workbook.getSheet("Kompetencer").createRow(last).createCell(1).setCellValue("Fransk");
        }));

        assertThat(page.locator(".change-preview li")).hasText("Kompetence Fransk: tilføjet");
        page.locator("#accept-file").click();

        assertThat(page.getByText("Ændringerne fra filen er gemt.")).isVisible();
    }

    @Test
    void masterDataCanBeUsedByEverybody(Page page) {
        open(page, "/organisation/employees");
        page.locator(".record-link").first().click();
        assertThat(page.locator(".record-panel h2")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator("#offers").click();
        assertThat(page.locator(".offers").first()).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        assertThat(page.locator("h1")).isVisible();
    }

    private static byte[] download(Page page, String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByText(link).first().click());
        try (InputStream stream = download.createReadStream()) {
            return stream.readAllBytes();
        }
    }

    private static void upload(Page page, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("uge.xlsx", TYPE, file));
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
