package dk.naerplan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** A page could not be built. The cause is in the log, under the reference that is shown. */
@ParentLayout(MainLayout.class)
class FailureView extends MessagePage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private String reference = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        reference = FailureHandler.log(parameter.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    protected String title(Texts texts) {
        return texts.of("failure.title");
    }

    @Override
    protected String text(Texts texts) {
        return texts.of("failure.text", reference);
    }
}
