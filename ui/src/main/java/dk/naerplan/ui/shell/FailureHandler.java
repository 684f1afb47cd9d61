package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says kindly that something failed; the cause goes to the log, under the reference that the user sees. */
final class FailureHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 30;
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Optional<Outage> unavailable = unavailable(event.getThrowable());
        String reference = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> {
                Texts texts = Texts.in(ui.getLocale());
                Notices.warn(
                        ui,
                        unavailable
                                .map(outage -> texts.name(outage.failure()))
                                .orElseGet(() -> texts.of("failure.event", reference)));
            });
        }
    }

    /** The database's failure that is behind the cause. */
    static Optional<Outage> unavailable(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(Outage.class::isInstance)
                .map(Outage.class::cast)
                .findFirst();
    }

    /** Logs the cause and returns the reference under which it stands there. */
    static String log(Throwable cause) {
        String reference = Reference.next();
        LOG.error("Failure {}", reference, cause);
        return reference;
    }
}
