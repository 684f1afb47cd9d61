package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives every page its language, its colours and words for a lost connection before anything is drawn. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.addUIInitListener(init -> prepare(init.getUI(), VaadinService.getCurrentRequest()));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new FailureHandler()));
        service.setSystemMessagesProvider(new SystemTexts());
        event.addIndexHtmlRequestListener(UiSetup::prepare);
    }

    private static void prepare(UI ui, VaadinRequest request) {
        ui.setLocale(Languages.of(request));
        OfflineTexts.giveTo(ui);
    }

    private static void prepare(IndexHtmlResponse response) {
        Element html = response.getDocument().head().parent();
        if (html != null) {
            html.attr("lang", Languages.of(response.getVaadinRequest()).toLanguageTag());
            var scheme = ColorSchemes.of(response.getVaadinRequest());
            html.attr("theme", scheme.getThemeValue());
            html.attr("style", "color-scheme: " + scheme.getValue());
        }
    }
}
