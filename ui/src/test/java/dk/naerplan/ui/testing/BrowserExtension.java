package dk.naerplan.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test a {@link Page} of its own, in a Danish browser of 1440 × 900 pixels, signed in as {@link As} says, and fails the test if the page
 * reported an error on its console. The browser has been welcomed before.
 */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    /** Long, because a build machine may have better things to do. */
    private static final double PATIENCE_MILLIS = 30_000;

    /** Remembers that somebody has been here before; a test of the first time clears it. */
    public static final String WELCOMED = "naerplan-help-seen";

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(NAMESPACE).computeIfAbsent(Visit.class, key -> visit(test), Visit.class).page;
    }

    private static Visit visit(ExtensionContext test) {
        var visit = new Visit(browser(test));
        BrowserSignIn.asTheTestSays(test, visit.context);
        return visit;
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class)
                .browser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visit visit = test.getStore(NAMESPACE).get(Visit.class, Visit.class);
        if (visit != null) {
            assertThat(visit.errors).as("errors on the console").isEmpty();
        }
    }

    /** The page of one test; closed with the test's store. */
    private static final class Visit implements AutoCloseable {

        private final List<String> errors = new ArrayList<>();
        private final BrowserContext context;
        private final Page page;

        Visit(Browser browser) {
            context = browser.newContext(
                    new Browser.NewContextOptions().setLocale("da-DK").setViewportSize(1440, 900));
            context.addCookies(List.of(new Cookie(WELCOMED, "yes").setUrl("http://localhost")));
            page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            page.onConsoleMessage(this::note);
            page.onPageError(errors::add);
        }

        private void note(ConsoleMessage message) {
            if (message.type().equals("error")) {
                errors.add(message.text() + " (" + message.location() + ")");
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
