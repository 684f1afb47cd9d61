package dk.naerplan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** A page could not be built. The cause is in the log, under the reference that is shown. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends MessagePage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private String reference = "";
    private transient Optional<Outage> outage = Optional.empty();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        reference = FailureHandler.log(parameter.getException());
        outage = FailureHandler.unavailable(parameter.getException());
        HttpStatusCode status =
                outage.isPresent() ? HttpStatusCode.SERVICE_UNAVAILABLE : HttpStatusCode.INTERNAL_SERVER_ERROR;
        return status.getCode();
    }

    @Override
    protected String title(Texts texts) {
        return texts.of("failure.title");
    }

    @Override
    protected String text(Texts texts) {
        return outage.map(unavailable -> texts.name(unavailable.failure()))
                .orElseGet(() -> texts.of("failure.text", reference));
    }
}
