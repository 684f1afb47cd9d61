package dk.naerplan.ui.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Somebody is called away in the middle of an edit, and comes back when the session is over. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class ExpiredSessionBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Test
    void expiredSessionIsSaidAndSigningInLeadsBackToThePlanAsItWasSaved(Page page) {
        String address = "http://localhost:" + port + fresh.addressOfSample();
        page.navigate(address);
        page.getByRole(AriaRole.SLIDER).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".balance-value")).hasText("55");
        button(page, "Brug og find plan").click();
        button(page, "Stop og gå tilbage").click();
        assertThat(button(page, "Find plan")).isVisible();

        expireSessions();
        page.getByRole(AriaRole.SLIDER).focus();
        page.keyboard().press("ArrowRight");

        // In the language of the page, which the session that is over has known.
        Locator message = page.locator(".v-system-error");
        assertThat(message).containsText("Du er blevet logget ud");
        assertThat(message).containsText("alt før det er gemt");
        message.click();
        assertThat(page).hasURL("http://localhost:" + port + "/login");
        page.locator(".demo-user", new Page.LocatorOptions().setHasText("Leder · Anne M."))
                .click();
        assertThat(page).hasURL(address);
        assertThat(page.locator(".balance-value")).hasText("55");
    }

    /** As the container does when sessions have been idle for too long. */
    private void expireSessions() {
        var server = (TomcatWebServer) application.getWebServer();
        for (Container host : server.getTomcat().getEngine().findChildren()) {
            for (Container context : host.findChildren()) {
                for (Session session : ((Context) context).getManager().findSessions()) {
                    session.expire();
                }
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
