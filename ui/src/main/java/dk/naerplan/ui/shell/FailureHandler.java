package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says kindly that something failed; the cause goes to the log, under the reference that the user sees. */
final class FailureHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        String reference = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.warn(ui, Texts.in(ui.getLocale()).of("failure.event", reference)));
        }
    }

    /** Logs the cause and returns the reference under which it stands there. */
    static String log(Throwable cause) {
        String reference = Reference.next();
        LOG.error("Failure {}", reference, cause);
        return reference;
    }
}
