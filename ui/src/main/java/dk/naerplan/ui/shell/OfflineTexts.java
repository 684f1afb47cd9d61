package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;

/** What a page says while it cannot reach the server; the browser has to know it beforehand. */
final class OfflineTexts {

    private static final String INDICATOR = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.offlineText = $0;
              indicator.reconnectingText = $1;
              indicator.onlineText = $2;
            }
            """;

    private OfflineTexts() {}

    static void giveTo(UI ui) {
        Texts texts = Texts.in(ui.getLocale());
        String trying = texts.of("offline.trying");
        String gaveUp = texts.of("offline.gaveUp");
        ui.getReconnectDialogConfiguration().setDialogText(trying);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(gaveUp);
        ui.getPage().executeJs(INDICATOR, gaveUp, trying, texts.of("offline.back"));
    }
}
