package dk.naerplan.datasets.generator.settings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Something that is wrong with a setting.
 *
 * @param field the setting, as {@link GeneratorSettings} and {@link Difficulty} name it
 * @param details what else the sentence says, for example the limits
 */
public record SettingIssue(Type type, String field, String value, List<String> details) {

    /** Everything that can be wrong. */
    public enum Type {
        OUT_OF_RANGE("outOfRange"),
        FACES_HAVE_ONE_AREA("facesHaveOneArea"),
        KNOB_WITHOUT_EFFECT("knobWithoutEffect"),
        TOO_MANY_AREAS("tooManyAreas"),
        TOO_MANY_SESSIONS("tooManySessions");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        /** The name in text keys. */
        public String key() {
            return key;
        }
    }

    private static final String BUNDLE = "dk.naerplan.datasets.generator.settings.issues";

    public SettingIssue {
        details = List.copyOf(details);
    }

    /** What is wrong, in one sentence, in Danish or English. */
    public String text(Locale locale) {
        return format(type.key() + ".text", locale);
    }

    /** What to do about it, in Danish or English. */
    public String advice(Locale locale) {
        return format(type.key() + ".advice", locale);
    }

    private String format(String key, Locale wanted) {
        Locale locale = wanted.getLanguage().equals("da") ? wanted : Locale.ENGLISH;
        Object[] arguments =
                Stream.concat(Stream.of(field, value), details.stream()).toArray();
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(arguments);
    }
}
