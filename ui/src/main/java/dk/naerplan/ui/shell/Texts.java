package dk.naerplan.ui.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the interface in one language. Every text is a key of {@code vaadin-i18n/translations_*.properties} and a
 * {@link MessageFormat} pattern; a key that is missing fails at once.
 */
public final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The texts in the one of our languages that stands for the locale. */
    public static Texts in(Locale locale) {
        return new Texts(Languages.closestTo(locale));
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The name of an enum's value: the text of the key {@code TypeName.CONSTANT}. */
    public String name(Enum<?> value) {
        return of(keyOf(value));
    }

    static String keyOf(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
