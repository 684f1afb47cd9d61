package dk.naerplan.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.naerplan.ui.security.UserRole;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Signs a browser in as a user of the demo, with the two requests that a click on the log-in page takes. */
public final class BrowserSignIn {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private BrowserSignIn() {}

    /** As whom the test says; as a manager when it says nothing. */
    static void asTheTestSays(ExtensionContext test, BrowserContext browser) {
        if (find(test, WithAnonymousUser.class).isPresent()) {
            return;
        }
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        as(find(test, As.class).map(As::value).orElse(UserRole.MANAGER), browser, "http://localhost:" + port);
    }

    /** Also for a second browser in the same test. */
    public static void as(UserRole role, BrowserContext browser, String address) {
        String page = browser.request().get(address + "/login").text();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as("token on the log-in page %s", page).isTrue();
        FormData form = FormData.create()
                .set("user", role.name().toLowerCase(Locale.ROOT))
                .set("_csrf", token.group(1));
        APIResponse answer = browser.request()
                .post(
                        address + "/demo/sign-in",
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location"))
                .as("where signing in leads to")
                .endsWith("/");
    }

    private static <A extends Annotation> Optional<A> find(ExtensionContext test, Class<A> type) {
        return AnnotationSupport.findAnnotation(test.getElement(), type)
                .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), type));
    }
}
