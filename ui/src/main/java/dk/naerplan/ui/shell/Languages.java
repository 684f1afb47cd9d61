package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that people can read the application in, and the choice among them. */
public final class Languages {

    public static final Locale DANISH = Locale.of("da");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> ALL = List.of(DANISH, ENGLISH);
    private static final Preference REMEMBERED = new Preference("naerplan-language");

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** Danish for any kind of Danish, English for all else. */
    public static Locale closestTo(Locale locale) {
        return locale.getLanguage().equals(DANISH.getLanguage()) ? DANISH : ENGLISH;
    }

    /** What was chosen before in this browser, else the first of the browser's languages that we have, else English. */
    static Locale of(VaadinRequest request) {
        return REMEMBERED.read(request).flatMap(Languages::byTag).orElseGet(() -> wantedBy(request));
    }

    static void choose(UI ui, Locale locale) {
        REMEMBERED.write(ui, locale.toLanguageTag());
        ui.setLocale(locale);
        OfflineTexts.giveTo(ui);
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
    }

    private static Locale wantedBy(VaadinRequest request) {
        Enumeration<Locale> wanted = request.getLocales();
        while (wanted.hasMoreElements()) {
            Optional<Locale> ours = byTag(wanted.nextElement().getLanguage());
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        return ENGLISH;
    }

    private static Optional<Locale> byTag(String tag) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }
}
