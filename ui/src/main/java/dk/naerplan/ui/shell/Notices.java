package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the page that leave by themselves. */
public final class Notices {

    private static final int SHOWN_MILLIS = 8_000;

    private Notices() {}

    public static void tell(UI ui, String text) {
        show(ui, text);
    }

    public static void warn(UI ui, String text) {
        show(ui, text).addThemeVariants(NotificationVariant.WARNING);
    }

    private static Notification show(UI ui, String text) {
        var notification = new Notification(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        ui.add(notification);
        notification.open();
        return notification;
    }
}
