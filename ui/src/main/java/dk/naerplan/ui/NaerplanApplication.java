package dk.naerplan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import dk.naerplan.ui.jobs.SolveWorker;
import dk.naerplan.ui.maintenance.Maintenance;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the web application, with the argument {@code worker} a process that only solves, or with {@code backup} or {@code
 * restore} a command that runs once.
 */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/naerplan.css")
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
public class NaerplanApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/naerplan.svg", "any");
    }

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(SolveWorker.VERB)) {
            SolveWorker.run(Arrays.copyOfRange(args, 1, args.length));
        } else if (Maintenance.isAskedFor(args)) {
            System.exit(new Maintenance(System.out, System.err).run(args));
        } else {
            SpringApplication.run(NaerplanApplication.class, args);
        }
    }
}
