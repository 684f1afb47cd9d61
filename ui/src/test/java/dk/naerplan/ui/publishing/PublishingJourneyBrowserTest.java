package dk.naerplan.ui.publishing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.BrowserSignIn;
import dk.naerplan.ui.testing.FridayBefore;
import dk.naerplan.ui.testing.TestRosters;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Publish, read the e-mail, see the week on a telephone, subscribe, wish, print: with a browser and a mail server. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class, FridayBefore.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class PublishingJourneyBrowserTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("naerplan.mail.from", () -> "naerplan@boligsocialt.example");
        settings.add("naerplan.mail.poll", () -> "200ms");
    }

    @AfterAll
    static void stopServer() {
        SERVER.stop();
    }

    @Test
    void publishedWeekReachesTheEmployeeAndTheWall(Page manager) throws Exception {
        PlanId plan = SystemUser.call(() -> plans.create("Uge 48", Drafts.clean(), "anne", ""))
                .plan();
        Page employee = telephone(manager);
        giveAddress(employee);

        publish(manager, plan);

        assertThat(SERVER.waitForIncomingEmail(30_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Din vagtplan for uge 48");
        seeOwnWeek(employee);
        subscribe(employee);
        tellAWish(employee);
        takeTheWish(manager, plan);
        publishAgainWithoutJens(manager, plan);
        print(manager, plan);
    }

    private Page telephone(Page manager) {
        var context = manager.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("da-DK").setViewportSize(390, 844));
        BrowserSignIn.as(UserRole.EMPLOYEE, context, address(""));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private void giveAddress(Page employee) {
        employee.navigate(address("/week"));
        employee.locator("#contact-email input").fill("karen@kommune.example");
        employee.locator("#contact-email input").press("Tab");
        employee.locator("#contact-save").click();
        assertThat(employee.getByText("Gemt. Du får en mail")).isVisible();
    }

    private void publish(Page manager, PlanId plan) {
        manager.navigate(address("/plan/" + plan));
        manager.locator(".plan-publish").click();
        assertThat(manager.getByText("1 af")).isVisible();
        assertThat(Accessibility.violations(manager)).isEmpty();
        manager.locator(".publish-confirm").click();
        assertThat(manager.getByText("Planen er udgivet")).isVisible();
    }

    private void seeOwnWeek(Page employee) {
        employee.navigate(address("/week/2026-W48"));
        assertThat(employee.locator(".own-seat").first()).containsText("Jens P.");
        assertThat(employee.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            employee.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Accessibility.violations(employee)).isEmpty();
        }
    }

    private void subscribe(Page employee) {
        employee.locator("#program-subscribe").click();
        assertThat(employee.locator("#program-address input"))
                .hasValue(Pattern.compile("http://localhost:" + port + "/api/v1/calendars/cal_.*\\.ics"));
        String calendar = employee.request()
                .get(employee.locator("#program-address input").inputValue())
                .text();
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT")
                .doesNotContain("Jens");
    }

    private void tellAWish(Page employee) {
        employee.navigate(address("/wishes"));
        employee.locator(".wish").first().click();
        assertThat(employee.locator(".wish").first()).hasText("gerne");
        assertThat(employee.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Accessibility.violations(employee)).isEmpty();
    }

    private void takeTheWish(Page manager, PlanId plan) {
        manager.navigate(address("/plan/" + plan));
        manager.locator(".plan-people").click();
        assertThat(manager.locator(".offer")).containsText("Gerne man formiddag");
        assertThat(Accessibility.violations(manager)).isEmpty();
        manager.locator(".offers-take").click();
        assertThat(manager.locator(".plan-people")).isHidden();
    }

    private void publishAgainWithoutJens(Page manager, PlanId plan) {
        SystemUser.run(() -> {
            var newest = plans.newest(plan);
            plans.save(plan, Drafts.edit(newest.number(), Drafts.withoutSeat(newest.document())));
        });
        manager.navigate(address("/plan/" + plan));
        manager.locator(".plan-publish").click();
        assertThat(manager.locator(".publish-person")).containsText("Jens P. · en ændring");
        assertThat(manager.locator(".publish-person")).containsText("Udgår: man 10:00");
        assertThat(manager.locator(".badge.late")).containsText("kort varsel");
        manager.locator(".publish-confirm").click();
        assertThat(manager.getByText("Planen er udgivet")).isVisible();
        assertThat(database.sql("select count(*) from mail_outbox")
                        .query(Long.class)
                        .single())
                .as("nothing changed for Karen, so nothing is written to her")
                .isEqualTo(1);
    }

    private void print(Page manager, PlanId plan) throws Exception {
        manager.navigate(address("/print/" + plan + "?by=employee"));
        assertThat(manager.locator(".sheet").first()).isVisible();
        try (PDDocument printed = Loader.loadPDF(manager.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
