package dk.naerplan.ui.security.login;

import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.security.account.DemoMark;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Whether this is the demo: no passwords, so only on this machine. */
@Component
public class Demo implements ApplicationRunner {

    private final boolean on;
    private final Accounts accounts;

    Demo(
            @Value("${naerplan.demo}") boolean on,
            @Value("${server.address:}") @Nullable InetAddress address,
            DemoMark mark,
            Accounts accounts) {
        if (on && (address == null || !address.isLoopbackAddress())) {
            throw new IllegalStateException(
                    "The demo asks for no password, and server.address (%s) is reached from other machines.%nMaybe set it to localhost, or start the real thing: naerplan run."
                            .formatted(address));
        }
        mark.require(on);
        this.on = on;
        this.accounts = accounts;
    }

    public boolean isOn() {
        return on;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (on) {
            for (DemoUser user : DemoUser.values()) {
                accounts.ensure(user.account());
            }
        }
    }
}
