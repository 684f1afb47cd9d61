package dk.naerplan.ui.security.choose;

import dk.naerplan.ui.security.Secrets;
import dk.naerplan.ui.security.account.FirstAccount;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The code by which whoever started the application proves it, to make its first account. It is printed on the console and nowhere
 * else, and is another one after each start.
 */
@Component
@ConditionalOnWebApplication
class SetUpCode {

    private final FirstAccount first;
    private final boolean demo;
    private @Nullable String hash;

    SetUpCode(FirstAccount first, @Value("${naerplan.demo}") boolean demo) {
        this.first = first;
        this.demo = demo;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (!demo && first.isMissing()) {
            print(event.getWebServer().getPort(), System.out);
        }
    }

    /** Makes a code and tells it. */
    void print(int port, PrintStream console) {
        String code = Secrets.create();
        hash = Secrets.hash(code);
        console.printf(
                "%nNærplan is new here. Make the first account, on this address:%n%n  http://localhost:%d/set-up#%s%n%n",
                port, code);
    }

    boolean isRight(String code) {
        return hash != null && hash.equals(Secrets.hash(code.strip()));
    }

    boolean isNeeded() {
        return first.isMissing();
    }
}
