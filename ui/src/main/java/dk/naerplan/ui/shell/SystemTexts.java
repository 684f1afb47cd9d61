package dk.naerplan.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What a page says when its session is over, in the language of the page. */
final class SystemTexts implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Texts texts = Texts.in(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.of("expired.title"));
        messages.setSessionExpiredMessage(texts.of("expired.text"));
        messages.setInternalErrorCaption(texts.of("failure.title"));
        messages.setInternalErrorMessage(texts.of("failure.reload"));
        return messages;
    }
}
