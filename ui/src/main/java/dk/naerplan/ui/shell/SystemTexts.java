package dk.naerplan.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;

/** What a page says when its session is over, in the language of the page. */
final class SystemTexts implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        // The session that knew the language of the page may be over; the request still tells it.
        VaadinRequest request = info.getRequest();
        Texts texts = Texts.in(request == null ? info.getLocale() : Languages.of(request));
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.of("expired.title"));
        messages.setSessionExpiredMessage(texts.of("expired.text"));
        messages.setInternalErrorCaption(texts.of("failure.title"));
        messages.setInternalErrorMessage(texts.of("failure.reload"));
        return messages;
    }
}
